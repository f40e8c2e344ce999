"""Measures servers of the same contract side by side, on loopback only."""

"""Prints Sources/Platform/Passwords/CommonPasswordList.swift; scripts/common-passwords.sh runs it."""
import sys
from importlib.metadata import files
from textwrap import wrap

from zxcvbn.frequency_lists import FREQUENCY_LISTS

ranked = FREQUENCY_LISTS["passwords"]
# Passwords as long as the policy asks for, and shorter ones that people make long enough with a digit or two.
words = [word for word in ranked if len(word) >= 8][:5000]
words += [word for word in ranked if 5 <= len(word) < 8][:5000]
assert all(word.isascii() and word == word.lower() and not set(word) & set(' "\\#') for word in words)

licence = next(path for path in files("zxcvbn") if path.name == "LICENSE.txt").read_text()
print("// Written by scripts/common-passwords.sh; do not edit.")
print(f"// Derived from the frequency list of passwords in zxcvbn {sys.argv[1]} (PyPI), under this licence:")
print("//")
for line in licence.strip().splitlines():
    print(("// " + line).rstrip())
print('''
/// The most common passwords: 5000 of at least 8 characters and 5000 of 5 to 7, in lower case, sorted by their
/// bytes, each followed by a space or a line end.
enum CommonPasswordList {
    static let words: StaticString = """''')
for line in wrap(" ".join(sorted(words)), 100, break_long_words=False, break_on_hyphens=False):
    print("        " + line)
print('''        """
}''')

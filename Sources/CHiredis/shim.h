#include <hiredis/read.h>

// What the client needs of Linux and Swift's Glibc module leaves out.
#include <sys/eventfd.h>

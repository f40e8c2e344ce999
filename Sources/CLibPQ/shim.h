#include <libpq-fe.h>

// What the driver needs of Linux beside libpq and what Swift's Glibc module leaves out.
#include <pthread.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

// Declared here because the header hides it without _GNU_SOURCE.
extern int pthread_setname_np(pthread_t thread, const char *name);

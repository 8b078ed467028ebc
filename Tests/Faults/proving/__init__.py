"""What the tests of faults share: the real server as a process, client processes with their memory, and the invariants."""

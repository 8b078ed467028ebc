import CAllocations

/// Calls of the allocator by this thread.
func allocationCount() -> UInt64 { allocation_count() }

/// Takes a result, so that the work for it is not left out.
@inline(never)
func keep<Value>(_ value: borrowing Value) {
    withExtendedLifetime(value) {}
}

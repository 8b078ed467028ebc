/// What waits, of many owners, who take turns: whoever has much waiting makes nobody else wait for all of it.
///
/// What one owner has is taken in its order.
struct FairLine<Element> {
    /// Who is next; each owner that has something waiting stands here once.
    private var turns = Line<WorkerPool.Owner>()
    private var waiting: [WorkerPool.Owner: Line<Element>] = [:]
    private(set) var count = 0

    mutating func append(_ element: Element, of owner: WorkerPool.Owner) {
        count += 1
        if waiting[owner]?.append(element) == nil {
            var line = Line<Element>()
            line.append(element)
            waiting[owner] = line
            turns.append(owner)
        }
    }

    /// The next one's next; nil when nothing waits.
    mutating func next() -> (element: Element, owner: WorkerPool.Owner)? {
        guard let owner = turns.popFirst(), let element = waiting[owner]?.popFirst() else {
            return nil
        }
        count -= 1
        if waiting[owner]?.isEmpty == true {
            waiting[owner] = nil
        } else {
            turns.append(owner)
        }
        return (element, owner)
    }

    func has(_ owner: WorkerPool.Owner) -> Bool { waiting[owner] != nil }
}

/// First in, first out.
struct Line<Element> {
    /// Those before `head` are gone.
    private var elements: [Element?] = []
    private var head = 0

    var count: Int { elements.count - head }
    var isEmpty: Bool { head == elements.count }

    mutating func append(_ element: Element) { elements.append(element) }

    mutating func popFirst() -> Element? {
        guard head < elements.count else { return nil }
        let first = elements[head]
        elements[head] = nil
        head += 1
        if head == elements.count {
            elements.removeAll(keepingCapacity: true)
            head = 0
        } else if head == 1_024 {
            elements.removeFirst(head)
            head = 0
        }
        return first
    }
}

import DeskwireDomain

extension CategoryLimit {
    /// What a service token's limit asks of a category, as SQL: the one text that every question to the tickets has.
    ///
    /// It stands in the question, so that a ticket outside is not read, and takes no longer to refuse than one that is
    /// not there (SEC-064, SEC-081). What has no category is in nobody's limit.
    func condition(on category: String) -> SQLCondition {
        guard isLimited else { return SQLCondition(sql: "1", values: []) }
        let marks = categories.map { _ in "?" }.joined(separator: ", ")
        return SQLCondition(sql: "\(category) IN (\(marks))", values: categories.map(\.sql))
    }

    /// The same of something that lies under a ticket, which `ticket` names.
    func condition(onTicket ticket: String) -> SQLCondition {
        condition(on: "(SELECT category_id FROM ticket WHERE id = \(ticket))")
    }
}

/// A condition with what stands for its question marks.
struct SQLCondition {
    let sql: String
    let values: [(any SQLValue)?]
}

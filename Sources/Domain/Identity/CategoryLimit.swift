/// The categories whose tickets a service token knows (SEC-064). Stored as one text; none means all tickets.
///
/// A ticket keeps its category, and a token its limit: so what is within the limit once is so for good. A ticket
/// without a category is in nobody's limit.
package struct CategoryLimit: Sendable, Equatable {
    package static let categoriesMax = 32

    /// Ascending.
    package let categories: [CategoryID]

    /// All tickets.
    package static let none = CategoryLimit(categories: [])

    private init(categories: [CategoryID]) { self.categories = categories }

    /// Refused with scopes that cannot be divided by categories.
    package init(_ categories: [CategoryID], scopes: Set<Scope>) throws(Refusal) {
        let chosen = Set(categories)
        guard chosen.count <= Self.categoriesMax else {
            throw .invalid(
                "category_ids",
                "A token has at most \(Self.categoriesMax) categories."
            )
        }
        let undivided = scopes.filter { !$0.isDivided }.map(\.rawValue).sorted()
        guard chosen.isEmpty || undivided.isEmpty else {
            throw .invalid(
                "scopes",
                "The scope \(undivided.joined(separator: ", ")) reaches the whole desk; a token with "
                    + "categories cannot have it. Make a second token for it."
            )
        }
        self.categories = chosen.sorted()
    }

    /// Of what was stored; what cannot be read any more is a category that no ticket has.
    package init(stored text: String) {
        categories = text.split(separator: " ").map { word in
            CategoryID(rawValue: Int64(word) ?? -1)
        }
    }

    package var text: String { categories.map(\.description).joined(separator: " ") }

    package var isLimited: Bool { !categories.isEmpty }

    /// What is of this category.
    package func contains(_ category: CategoryID?) -> Bool {
        guard isLimited else { return true }
        guard let category else { return false }
        return categories.contains(category)
    }
}

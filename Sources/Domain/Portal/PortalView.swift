/// What one customer sees of the portal, as far as replies and events need to know it.
package struct PortalView: Sendable, Equatable {
    /// Fields of tickets and of her profile that are not shown to customers.
    package let hiddenFields: Set<String>
    /// Tickets are visible and her role lets her read them.
    package let showsTickets: Bool
    /// The same of documents.
    package let showsDocuments: Bool

    package init(
        hiddenFields: Set<String> = [],
        showsTickets: Bool = true,
        showsDocuments: Bool = true
    ) {
        self.hiddenFields = hiddenFields
        self.showsTickets = showsTickets
        self.showsDocuments = showsDocuments
    }

    package func shows(_ field: String, of section: PortalSection) -> Bool {
        !hiddenFields.contains("\(section.rawValue).\(field)")
    }
}

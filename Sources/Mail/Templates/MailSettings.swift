package import DeskwireDomain

/// What the composer needs to know of the settings, as they were in the transaction that queues the mail.
package struct MailSettings: Sendable, Equatable {
    package let senderName: String
    package let senderAddress: String
    package let replyTo: MailAddress?
    package let bccAddresses: [MailAddress]
    /// Kinds of which the BCC list gets no copies.
    package let kindsWithoutCopies: Set<MailKind>
    /// Without a slash at its end; nil when mails carry commands in place of links.
    package let publicURL: String?

    /// Stand in where the settings name no sender: enough for the spool folder and a first run.
    package static let defaultSenderName = "Customer support"
    package static let defaultSenderAddress = "deskwire@localhost"

    /// Empty texts and nil mean: not set.
    package init(
        senderName: String = "",
        senderAddress: MailAddress? = nil,
        replyTo: MailAddress? = nil,
        bccAddresses: [MailAddress] = [],
        kindsWithoutCopies: Set<MailKind> = [],
        publicURL: String = ""
    ) {
        self.senderName = senderName.isEmpty ? Self.defaultSenderName : senderName
        self.senderAddress = senderAddress?.text ?? Self.defaultSenderAddress
        self.replyTo = replyTo
        self.bccAddresses = bccAddresses
        self.kindsWithoutCopies = kindsWithoutCopies
        var url = publicURL[...]
        while url.hasSuffix("/") { url.removeLast() }
        self.publicURL = url.isEmpty ? nil : String(url)
    }
}

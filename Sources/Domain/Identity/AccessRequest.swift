/// What somebody without a login asks for by naming an address: a mail, if there is an account.
///
/// It is stored before anybody looks whether the address is known, so that the answer and its time tell nothing
/// (SEC-054).
package struct AccessRequest: Sendable, Equatable {
    /// The raw values are stored.
    package enum Kind: Int64, Sendable {
        case reset = 1
        case loginCode = 2
    }

    /// So many wait at most; what comes then is told that the server is busy.
    package static let waitingMax: Int64 = 10_000

    package let id: Int64
    package let kind: Kind
    package let address: MailAddress

    package init(id: Int64, kind: Kind, address: MailAddress) {
        self.id = id
        self.kind = kind
        self.address = address
    }
}

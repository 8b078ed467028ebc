/// Why a mail cannot be written as a message. None of the cases carries the value itself: it may be a name or an
/// address.
package enum MailMessageError: Error, Equatable, Sendable {
    /// The value of this header holds CR, LF, NUL or another control character.
    case controlCharacter(header: String)
    /// An address in this header is not a plain `local@domain`.
    case unusableAddress(header: String)
}

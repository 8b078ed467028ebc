/// Why bytes are not a message. The peer's fault, never ours; the server answers `MALFORMED_BODY`.
public enum WireError: Error, Equatable, Sendable {
    /// The bytes end in the middle of a field, or a length reaches past the end.
    case truncated
    /// A varint has more than ten bytes, or a tag more than five.
    case varintTooLong
    /// Field number 0, or one above 536,870,911.
    case fieldNumberInvalid
    /// A group (wire types 3 and 4) or one of the types that do not exist (6 and 7).
    case wireTypeInvalid(UInt8)
    /// A text is not UTF-8.
    case textNotUTF8(field: UInt32)
    /// Messages are nested deeper than ``WireLimits/nesting`` levels.
    case nestedTooDeep
    /// A message has more fields, counted as they occur, than ``WireLimits/fieldsPerMessage``.
    case tooManyFields
    /// A repeated field has more items than ``WireLimits/itemsPerField``.
    case tooManyItems(field: UInt32)
    /// A message field comes more than once, which a decoder merges and a ``WireView`` cannot.
    case messageInPieces(field: UInt32)
}

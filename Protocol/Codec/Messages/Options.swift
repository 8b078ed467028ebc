// Generated from Protocol/schema/options.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// How a request may be repeated (SPEC, "Idempotency").
public struct RepeatClass: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `REPEAT_CLASS_UNSPECIFIED`.
    public static let unspecified = RepeatClass(rawValue: 0)
    /// Changes nothing; may always be repeated. Unknown fields are ignored.
    public static let read = RepeatClass(rawValue: 1)
    /// Changes state to what the request says; a repeat does no harm. Unknown fields are refused.
    public static let idempotent = RepeatClass(rawValue: 2)
    /// Creates or sends; needs an idempotency key. Unknown fields are refused.
    public static let keyed = RepeatClass(rawValue: 3)

    /// Every value that the schema names, in its order.
    public static let all: [RepeatClass] = [
        .unspecified,
        .read,
        .idempotent,
        .keyed,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "REPEAT_CLASS_UNSPECIFIED"
        case 1: "REPEAT_CLASS_READ"
        case 2: "REPEAT_CLASS_IDEMPOTENT"
        case 3: "REPEAT_CLASS_KEYED"
        default: nil
        }
    }
}

/// Who may call a method. An administrator may call whatever staff may.
public struct Role: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `ROLE_UNSPECIFIED`.
    public static let unspecified = Role(rawValue: 0)
    /// No credential needed.
    public static let anyone = Role(rawValue: 1)
    /// `ROLE_CUSTOMER`.
    public static let customer = Role(rawValue: 2)
    /// `ROLE_STAFF`.
    public static let staff = Role(rawValue: 3)
    /// `ROLE_ADMINISTRATOR`.
    public static let administrator = Role(rawValue: 4)
    /// A service token that holds the method's scope.
    public static let service = Role(rawValue: 5)
    /// Whoever may open `control.sock` in the data folder, which the file system decides; no credential needed.
    public static let `operator` = Role(rawValue: 6)

    /// Every value that the schema names, in its order.
    public static let all: [Role] = [
        .unspecified,
        .anyone,
        .customer,
        .staff,
        .administrator,
        .service,
        .`operator`,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "ROLE_UNSPECIFIED"
        case 1: "ROLE_ANYONE"
        case 2: "ROLE_CUSTOMER"
        case 3: "ROLE_STAFF"
        case 4: "ROLE_ADMINISTRATOR"
        case 5: "ROLE_SERVICE"
        case 6: "ROLE_OPERATOR"
        default: nil
        }
    }
}

/// What a method answers to a service token that is limited to categories (SPEC, "Requests").
public struct LimitedTokens: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `LIMITED_TOKENS_UNSPECIFIED`.
    public static let unspecified = LimitedTokens(rawValue: 0)
    /// As if there were nothing but the tickets of its categories.
    public static let served = LimitedTokens(rawValue: 1)
    /// It cannot be divided by categories: PERMISSION_DENIED.
    public static let refused = LimitedTokens(rawValue: 2)

    /// Every value that the schema names, in its order.
    public static let all: [LimitedTokens] = [
        .unspecified,
        .served,
        .refused,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "LIMITED_TOKENS_UNSPECIFIED"
        case 1: "LIMITED_TOKENS_SERVED"
        case 2: "LIMITED_TOKENS_REFUSED"
        default: nil
        }
    }
}


// Generated from Protocol/schema/core.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// What a client may do after an error, whether it knows the code or not.
public struct Retry: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `RETRY_UNSPECIFIED`.
    public static let unspecified = Retry(rawValue: 0)
    /// `RETRY_NO`.
    public static let no = Retry(rawValue: 1)
    /// `RETRY_SAME_REQUEST`.
    public static let sameRequest = Retry(rawValue: 2)
    /// `RETRY_AFTER_RECONNECT`.
    public static let afterReconnect = Retry(rawValue: 3)
    /// `RETRY_AFTER_REFRESH`.
    public static let afterRefresh = Retry(rawValue: 4)

    /// Every value that the schema names, in its order.
    public static let all: [Retry] = [
        .unspecified,
        .no,
        .sameRequest,
        .afterReconnect,
        .afterRefresh,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "RETRY_UNSPECIFIED"
        case 1: "RETRY_NO"
        case 2: "RETRY_SAME_REQUEST"
        case 3: "RETRY_AFTER_RECONNECT"
        case 4: "RETRY_AFTER_REFRESH"
        default: nil
        }
    }
}

/// Whether the request took effect.
public struct Outcome: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `OUTCOME_UNSPECIFIED`.
    public static let unspecified = Outcome(rawValue: 0)
    /// `OUTCOME_NOT_APPLIED`.
    public static let notApplied = Outcome(rawValue: 1)
    /// `OUTCOME_UNKNOWN`.
    public static let unknown = Outcome(rawValue: 2)
    /// `OUTCOME_APPLIED`.
    public static let applied = Outcome(rawValue: 3)

    /// Every value that the schema names, in its order.
    public static let all: [Outcome] = [
        .unspecified,
        .notApplied,
        .unknown,
        .applied,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "OUTCOME_UNSPECIFIED"
        case 1: "OUTCOME_NOT_APPLIED"
        case 2: "OUTCOME_UNKNOWN"
        case 3: "OUTCOME_APPLIED"
        default: nil
        }
    }
}

/// Every error this protocol knows. The thousands digit is its class.
public struct ErrorCode: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// `ERROR_CODE_UNSPECIFIED`.
    public static let unspecified = ErrorCode(rawValue: 0)
    /// A frame or a sequence of frames broke the protocol.
    public static let protocolError = ErrorCode(rawValue: 1001)
    /// The two sides share no major version.
    public static let unsupportedVersion = ErrorCode(rawValue: 1002)
    /// A frame was longer than the limit that Hello announced.
    public static let frameTooLarge = ErrorCode(rawValue: 1003)
    /// A compressed body did not inflate to the length it announced.
    public static let badCompression = ErrorCode(rawValue: 1004)
    /// Preface, Hello and credential did not arrive in time.
    public static let handshakeTimeout = ErrorCode(rawValue: 1005)
    /// Nothing was heard for one and a half idle times.
    public static let idleTimeout = ErrorCode(rawValue: 1006)
    /// The peer sent far more control frames than a working client does.
    public static let excessiveLoad = ErrorCode(rawValue: 1007)
    /// A field's value is not acceptable; `fields` says which and why.
    public static let invalidArgument = ErrorCode(rawValue: 2001)
    /// The server does not know this opcode.
    public static let unimplemented = ErrorCode(rawValue: 2002)
    /// The body is not a message of the method's type.
    public static let malformedBody = ErrorCode(rawValue: 2003)
    /// A request that changes something has a field the server does not know; nothing was done.
    public static let unknownField = ErrorCode(rawValue: 2004)
    /// The page token is not one of this server's, or belongs to another query.
    public static let badPageToken = ErrorCode(rawValue: 2005)
    /// The request needs a feature that Hello did not agree on.
    public static let featureNotNegotiated = ErrorCode(rawValue: 2006)
    /// The method needs an idempotency key.
    public static let keyRequired = ErrorCode(rawValue: 2007)
    /// The key was used before with another request.
    public static let idempotencyMismatch = ErrorCode(rawValue: 2008)
    /// The method needs a credential.
    public static let unauthenticated = ErrorCode(rawValue: 3001)
    /// The credential is not right.
    public static let badCredentials = ErrorCode(rawValue: 3002)
    /// The session or token has ended; log in again.
    public static let tokenExpired = ErrorCode(rawValue: 3003)
    /// The caller may not do this.
    public static let permissionDenied = ErrorCode(rawValue: 3004)
    /// Passwords are accepted only over TLS or on loopback.
    public static let tlsRequired = ErrorCode(rawValue: 3005)
    /// Too many wrong tries; wait as `retry_after_ms` says.
    public static let lockedOut = ErrorCode(rawValue: 3006)
    /// The server does not offer this kind of credential.
    public static let mechanismUnsupported = ErrorCode(rawValue: 3007)
    /// The customer's support period does not include today.
    public static let accessExpired = ErrorCode(rawValue: 3008)
    /// The caller must set up a second step before anything else works.
    public static let secondStepRequired = ErrorCode(rawValue: 3009)
    /// There is no such object, or the caller may not know of it.
    public static let notFound = ErrorCode(rawValue: 4001)
    /// The object exists already.
    public static let alreadyExists = ErrorCode(rawValue: 4002)
    /// The object changed since the version the request names.
    public static let versionConflict = ErrorCode(rawValue: 4003)
    /// The object's state does not allow it; the message says what would.
    public static let failedPrecondition = ErrorCode(rawValue: 4004)
    /// The event cursor is older than the retention or of another log; list again, then subscribe.
    public static let cursorExpired = ErrorCode(rawValue: 4005)
    /// A quota is used up.
    public static let quotaExceeded = ErrorCode(rawValue: 4006)
    /// The object was deleted.
    public static let deleted = ErrorCode(rawValue: 4007)
    /// The ticket is closed and its category refuses replies.
    public static let ticketClosed = ErrorCode(rawValue: 4008)
    /// The installation has this switched off.
    public static let featureDisabled = ErrorCode(rawValue: 4009)
    /// Somebody else wrote since the state the request was based on.
    public static let stale = ErrorCode(rawValue: 4010)
    /// The server cannot take requests just now.
    public static let unavailable = ErrorCode(rawValue: 5001)
    /// A bounded queue is full.
    public static let overloaded = ErrorCode(rawValue: 5002)
    /// More requests at once than Hello announced.
    public static let tooManyInflight = ErrorCode(rawValue: 5003)
    /// More requests in a time than the caller may send.
    public static let rateLimited = ErrorCode(rawValue: 5004)
    /// The server is going down; connect again.
    public static let shuttingDown = ErrorCode(rawValue: 5005)
    /// The first try of this operation is still running.
    public static let inProgress = ErrorCode(rawValue: 5006)
    /// The subscriber did not keep up; subscribe again from its cursor.
    public static let slowConsumer = ErrorCode(rawValue: 5007)
    /// The storage is locked by another process.
    public static let storageBusy = ErrorCode(rawValue: 5008)
    /// The disk is nearly full; reading still works.
    public static let storageFull = ErrorCode(rawValue: 5009)
    /// The time the request allowed is over; `outcome` says whether it took effect.
    public static let deadlineExceeded = ErrorCode(rawValue: 6001)
    /// The client cancelled it.
    public static let cancelled = ErrorCode(rawValue: 6002)
    /// The storage failed while committing; repeat with the same key to learn the outcome.
    public static let outcomeUnknown = ErrorCode(rawValue: 6003)
    /// A fault of the server; quote the trace id.
    public static let `internal` = ErrorCode(rawValue: 7001)
    /// Stored data does not pass its own checks.
    public static let dataCorrupt = ErrorCode(rawValue: 7002)
    /// A service behind the server failed.
    public static let upstreamFailed = ErrorCode(rawValue: 7003)

    /// Every value that the schema names, in its order.
    public static let all: [ErrorCode] = [
        .unspecified,
        .protocolError,
        .unsupportedVersion,
        .frameTooLarge,
        .badCompression,
        .handshakeTimeout,
        .idleTimeout,
        .excessiveLoad,
        .invalidArgument,
        .unimplemented,
        .malformedBody,
        .unknownField,
        .badPageToken,
        .featureNotNegotiated,
        .keyRequired,
        .idempotencyMismatch,
        .unauthenticated,
        .badCredentials,
        .tokenExpired,
        .permissionDenied,
        .tlsRequired,
        .lockedOut,
        .mechanismUnsupported,
        .accessExpired,
        .secondStepRequired,
        .notFound,
        .alreadyExists,
        .versionConflict,
        .failedPrecondition,
        .cursorExpired,
        .quotaExceeded,
        .deleted,
        .ticketClosed,
        .featureDisabled,
        .stale,
        .unavailable,
        .overloaded,
        .tooManyInflight,
        .rateLimited,
        .shuttingDown,
        .inProgress,
        .slowConsumer,
        .storageBusy,
        .storageFull,
        .deadlineExceeded,
        .cancelled,
        .outcomeUnknown,
        .`internal`,
        .dataCorrupt,
        .upstreamFailed,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "ERROR_CODE_UNSPECIFIED"
        case 1001: "ERROR_CODE_PROTOCOL_ERROR"
        case 1002: "ERROR_CODE_UNSUPPORTED_VERSION"
        case 1003: "ERROR_CODE_FRAME_TOO_LARGE"
        case 1004: "ERROR_CODE_BAD_COMPRESSION"
        case 1005: "ERROR_CODE_HANDSHAKE_TIMEOUT"
        case 1006: "ERROR_CODE_IDLE_TIMEOUT"
        case 1007: "ERROR_CODE_EXCESSIVE_LOAD"
        case 2001: "ERROR_CODE_INVALID_ARGUMENT"
        case 2002: "ERROR_CODE_UNIMPLEMENTED"
        case 2003: "ERROR_CODE_MALFORMED_BODY"
        case 2004: "ERROR_CODE_UNKNOWN_FIELD"
        case 2005: "ERROR_CODE_BAD_PAGE_TOKEN"
        case 2006: "ERROR_CODE_FEATURE_NOT_NEGOTIATED"
        case 2007: "ERROR_CODE_KEY_REQUIRED"
        case 2008: "ERROR_CODE_IDEMPOTENCY_MISMATCH"
        case 3001: "ERROR_CODE_UNAUTHENTICATED"
        case 3002: "ERROR_CODE_BAD_CREDENTIALS"
        case 3003: "ERROR_CODE_TOKEN_EXPIRED"
        case 3004: "ERROR_CODE_PERMISSION_DENIED"
        case 3005: "ERROR_CODE_TLS_REQUIRED"
        case 3006: "ERROR_CODE_LOCKED_OUT"
        case 3007: "ERROR_CODE_MECHANISM_UNSUPPORTED"
        case 3008: "ERROR_CODE_ACCESS_EXPIRED"
        case 3009: "ERROR_CODE_SECOND_STEP_REQUIRED"
        case 4001: "ERROR_CODE_NOT_FOUND"
        case 4002: "ERROR_CODE_ALREADY_EXISTS"
        case 4003: "ERROR_CODE_VERSION_CONFLICT"
        case 4004: "ERROR_CODE_FAILED_PRECONDITION"
        case 4005: "ERROR_CODE_CURSOR_EXPIRED"
        case 4006: "ERROR_CODE_QUOTA_EXCEEDED"
        case 4007: "ERROR_CODE_DELETED"
        case 4008: "ERROR_CODE_TICKET_CLOSED"
        case 4009: "ERROR_CODE_FEATURE_DISABLED"
        case 4010: "ERROR_CODE_STALE"
        case 5001: "ERROR_CODE_UNAVAILABLE"
        case 5002: "ERROR_CODE_OVERLOADED"
        case 5003: "ERROR_CODE_TOO_MANY_INFLIGHT"
        case 5004: "ERROR_CODE_RATE_LIMITED"
        case 5005: "ERROR_CODE_SHUTTING_DOWN"
        case 5006: "ERROR_CODE_IN_PROGRESS"
        case 5007: "ERROR_CODE_SLOW_CONSUMER"
        case 5008: "ERROR_CODE_STORAGE_BUSY"
        case 5009: "ERROR_CODE_STORAGE_FULL"
        case 6001: "ERROR_CODE_DEADLINE_EXCEEDED"
        case 6002: "ERROR_CODE_CANCELLED"
        case 6003: "ERROR_CODE_OUTCOME_UNKNOWN"
        case 7001: "ERROR_CODE_INTERNAL"
        case 7002: "ERROR_CODE_DATA_CORRUPT"
        case 7003: "ERROR_CODE_UPSTREAM_FAILED"
        default: nil
        }
    }

    /// What a client may do after this error; `unspecified` for a code that is not known.
    public var retryAdvice: Retry {
        switch rawValue {
        case 1001: Retry(rawValue: 1)
        case 1002: Retry(rawValue: 1)
        case 1003: Retry(rawValue: 1)
        case 1004: Retry(rawValue: 1)
        case 1005: Retry(rawValue: 3)
        case 1006: Retry(rawValue: 3)
        case 1007: Retry(rawValue: 3)
        case 2001: Retry(rawValue: 1)
        case 2002: Retry(rawValue: 1)
        case 2003: Retry(rawValue: 1)
        case 2004: Retry(rawValue: 1)
        case 2005: Retry(rawValue: 1)
        case 2006: Retry(rawValue: 1)
        case 2007: Retry(rawValue: 1)
        case 2008: Retry(rawValue: 1)
        case 3001: Retry(rawValue: 4)
        case 3002: Retry(rawValue: 1)
        case 3003: Retry(rawValue: 4)
        case 3004: Retry(rawValue: 1)
        case 3005: Retry(rawValue: 1)
        case 3006: Retry(rawValue: 1)
        case 3007: Retry(rawValue: 1)
        case 3008: Retry(rawValue: 1)
        case 3009: Retry(rawValue: 1)
        case 4001: Retry(rawValue: 1)
        case 4002: Retry(rawValue: 1)
        case 4003: Retry(rawValue: 4)
        case 4004: Retry(rawValue: 1)
        case 4005: Retry(rawValue: 4)
        case 4006: Retry(rawValue: 1)
        case 4007: Retry(rawValue: 1)
        case 4008: Retry(rawValue: 1)
        case 4009: Retry(rawValue: 1)
        case 4010: Retry(rawValue: 4)
        case 5001: Retry(rawValue: 2)
        case 5002: Retry(rawValue: 2)
        case 5003: Retry(rawValue: 2)
        case 5004: Retry(rawValue: 2)
        case 5005: Retry(rawValue: 3)
        case 5006: Retry(rawValue: 2)
        case 5007: Retry(rawValue: 2)
        case 5008: Retry(rawValue: 2)
        case 5009: Retry(rawValue: 2)
        case 6001: Retry(rawValue: 2)
        case 6002: Retry(rawValue: 1)
        case 6003: Retry(rawValue: 2)
        case 7001: Retry(rawValue: 1)
        case 7002: Retry(rawValue: 1)
        case 7003: Retry(rawValue: 2)
        default: .unspecified
        }
    }
}

/// What stands before the message in a REQUEST frame that has the META flag.
public struct RequestMeta: WireMessage {
    /// How long the client waits, from the moment the server has the frame; 0 = the method's own deadline.
    public var timeoutMs: UInt32 = 0
    /// 16 bytes chosen by the client, the same for every try of one operation.
    public var idempotencyKey: [UInt8] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        timeoutMs: UInt32 = 0,
        idempotencyKey: [UInt8] = []
    ) {
        self.timeoutMs = timeoutMs
        self.idempotencyKey = idempotencyKey
    }

    /// The schema's name.
    public static var name: String { "RequestMeta" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.timeoutMs = try reader.varint(in: bytes)
            case 18: self.idempotencyKey = try reader.bytes(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.timeoutMs != 0 { size += 1 + WireSize.varint(self.timeoutMs) }
        if !self.idempotencyKey.isEmpty { size += 1 + WireSize.bytes(self.idempotencyKey) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.timeoutMs != 0 { WireWriter.varint(8, self.timeoutMs, to: &output) }
        if !self.idempotencyKey.isEmpty { WireWriter.bytes(18, self.idempotencyKey, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.idempotencyKey.count > 16 {
            return FieldOverLimit(field: "idempotency_key", limit: 16, measure: .bytes)
        }
        return nil
    }
}

/// The body of a GOAWAY frame.
public struct GoAway: WireMessage {
    /// `code`.
    public var code: ErrorCode = .unspecified
    /// `message`.
    public var message: String = ""
    /// Requests above this id were not executed and may be repeated whatever their class.
    /// 4294967295 in a notice: requests already sent are still being answered.
    public var lastRequestID: UInt32 = 0
    /// How long the sender keeps the connection after a notice.
    public var graceMs: UInt32 = 0
    /// How long to wait before a new connection.
    public var reconnectAfterMs: UInt32 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        code: ErrorCode = .unspecified,
        message: String = "",
        lastRequestID: UInt32 = 0,
        graceMs: UInt32 = 0,
        reconnectAfterMs: UInt32 = 0
    ) {
        self.code = code
        self.message = message
        self.lastRequestID = lastRequestID
        self.graceMs = graceMs
        self.reconnectAfterMs = reconnectAfterMs
    }

    /// The schema's name.
    public static var name: String { "GoAway" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.code = try reader.varint(in: bytes)
            case 18: self.message = try reader.text(in: bytes)
            case 24: self.lastRequestID = try reader.varint(in: bytes)
            case 32: self.graceMs = try reader.varint(in: bytes)
            case 40: self.reconnectAfterMs = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.code.rawValue != 0 { size += 1 + WireSize.varint(self.code) }
        if !self.message.isEmpty { size += 1 + WireSize.text(self.message) }
        if self.lastRequestID != 0 { size += 1 + WireSize.varint(self.lastRequestID) }
        if self.graceMs != 0 { size += 1 + WireSize.varint(self.graceMs) }
        if self.reconnectAfterMs != 0 { size += 1 + WireSize.varint(self.reconnectAfterMs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.code.rawValue != 0 { WireWriter.varint(8, self.code, to: &output) }
        if !self.message.isEmpty { WireWriter.text(18, self.message, to: &output) }
        if self.lastRequestID != 0 { WireWriter.varint(24, self.lastRequestID, to: &output) }
        if self.graceMs != 0 { WireWriter.varint(32, self.graceMs, to: &output) }
        if self.reconnectAfterMs != 0 { WireWriter.varint(40, self.reconnectAfterMs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// The body of an ERROR frame. It ends one request and nothing else.
public struct ErrorBody: WireMessage {
    /// `code`.
    public var code: ErrorCode = .unspecified
    /// English, for developers; says what to do where that is known.
    public var message: String = ""
    /// `retry`.
    public var retry: Retry = .unspecified
    /// `retry_after_ms`.
    public var retryAfterMs: UInt32 = 0
    /// `outcome`.
    public var outcome: Outcome = .unspecified
    /// `fields`.
    public var fields: [FieldError] = []
    /// The number a person quotes when asking for help; the server's log has it too.
    public var traceID: UInt64 = 0
    /// With VERSION_CONFLICT: the version the object has now.
    public var currentVersion: UInt64 = 0
    /// `details`.
    public var details: Details?

    /// The members of `details`, of which one is set.
    public enum Details: Sendable, Equatable {
        /// With TICKET_CLOSED.
        case closed(ClosedDetails)
        /// With ACCESS_EXPIRED and LOCKED_OUT: the time the state ends or ended.
        case untilMs(Int64)
        /// With STALE.
        case stale(StaleDetails)
        /// With QUOTA_EXCEEDED and RATE_LIMITED.
        case quota(QuotaDetails)
    }

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        code: ErrorCode = .unspecified,
        message: String = "",
        retry: Retry = .unspecified,
        retryAfterMs: UInt32 = 0,
        outcome: Outcome = .unspecified,
        fields: [FieldError] = [],
        traceID: UInt64 = 0,
        currentVersion: UInt64 = 0,
        details: Details? = nil
    ) {
        self.code = code
        self.message = message
        self.retry = retry
        self.retryAfterMs = retryAfterMs
        self.outcome = outcome
        self.fields = fields
        self.traceID = traceID
        self.currentVersion = currentVersion
        self.details = details
    }

    /// The schema's name.
    public static var name: String { "Error" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.code = try reader.varint(in: bytes)
            case 18: self.message = try reader.text(in: bytes)
            case 24: self.retry = try reader.varint(in: bytes)
            case 32: self.retryAfterMs = try reader.varint(in: bytes)
            case 40: self.outcome = try reader.varint(in: bytes)
            case 50: try reader.append(to: &self.fields, in: bytes)
            case 56: self.traceID = try reader.varint(in: bytes)
            case 64: self.currentVersion = try reader.varint(in: bytes)
            case 74:
                var value = ClosedDetails()
                if case .closed(let present) = self.details {
                    value = present
                    self.details = nil
                }
                try reader.merge(into: &value, in: bytes)
                self.details = .closed(value)
            case 80: self.details = .untilMs(try reader.varint(in: bytes))
            case 90:
                var value = StaleDetails()
                if case .stale(let present) = self.details {
                    value = present
                    self.details = nil
                }
                try reader.merge(into: &value, in: bytes)
                self.details = .stale(value)
            case 98:
                var value = QuotaDetails()
                if case .quota(let present) = self.details {
                    value = present
                    self.details = nil
                }
                try reader.merge(into: &value, in: bytes)
                self.details = .quota(value)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.code.rawValue != 0 { size += 1 + WireSize.varint(self.code) }
        if !self.message.isEmpty { size += 1 + WireSize.text(self.message) }
        if self.retry.rawValue != 0 { size += 1 + WireSize.varint(self.retry) }
        if self.retryAfterMs != 0 { size += 1 + WireSize.varint(self.retryAfterMs) }
        if self.outcome.rawValue != 0 { size += 1 + WireSize.varint(self.outcome) }
        if !self.fields.isEmpty { size += WireSize.messages(self.fields.span, tag: 1) }
        if self.traceID != 0 { size += 1 + WireSize.varint(self.traceID) }
        if self.currentVersion != 0 { size += 1 + WireSize.varint(self.currentVersion) }
        if case .closed(let value) = self.details { size += 1 + WireSize.message(value) }
        if case .untilMs(let value) = self.details { size += 1 + WireSize.varint(value) }
        if case .stale(let value) = self.details { size += 1 + WireSize.message(value) }
        if case .quota(let value) = self.details { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.code.rawValue != 0 { WireWriter.varint(8, self.code, to: &output) }
        if !self.message.isEmpty { WireWriter.text(18, self.message, to: &output) }
        if self.retry.rawValue != 0 { WireWriter.varint(24, self.retry, to: &output) }
        if self.retryAfterMs != 0 { WireWriter.varint(32, self.retryAfterMs, to: &output) }
        if self.outcome.rawValue != 0 { WireWriter.varint(40, self.outcome, to: &output) }
        if !self.fields.isEmpty { WireWriter.messages(50, self.fields.span, to: &output) }
        if self.traceID != 0 { WireWriter.varint(56, self.traceID, to: &output) }
        if self.currentVersion != 0 { WireWriter.varint(64, self.currentVersion, to: &output) }
        if case .closed(let value) = self.details { WireWriter.message(74, value, to: &output) }
        if case .untilMs(let value) = self.details { WireWriter.varint(80, value, to: &output) }
        if case .stale(let value) = self.details { WireWriter.message(90, value, to: &output) }
        if case .quota(let value) = self.details { WireWriter.message(98, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.fields.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "fields", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `FieldError`.
public struct FieldError: WireMessage {
    /// The field's name as the schema has it, with dots for nesting.
    public var field: String = ""
    /// A sentence that says what is wrong and what is accepted.
    public var message: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        field: String = "",
        message: String = ""
    ) {
        self.field = field
        self.message = message
    }

    /// The schema's name.
    public static var name: String { "FieldError" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.field = try reader.text(in: bytes)
            case 18: self.message = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.field.isEmpty { size += 1 + WireSize.text(self.field) }
        if !self.message.isEmpty { size += 1 + WireSize.text(self.message) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.field.isEmpty { WireWriter.text(10, self.field, to: &output) }
        if !self.message.isEmpty { WireWriter.text(18, self.message, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ClosedDetails`.
public struct ClosedDetails: WireMessage {
    /// The customer may open a follow-up ticket instead.
    public var mayOpenFollowUp: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        mayOpenFollowUp: Bool = false
    ) {
        self.mayOpenFollowUp = mayOpenFollowUp
    }

    /// The schema's name.
    public static var name: String { "ClosedDetails" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.mayOpenFollowUp = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.mayOpenFollowUp { size += 1 + WireSize.varint(self.mayOpenFollowUp) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.mayOpenFollowUp { WireWriter.varint(8, self.mayOpenFollowUp, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `StaleDetails`.
public struct StaleDetails: WireMessage {
    /// The newest message the caller may see.
    public var lastSeq: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        lastSeq: UInt64 = 0
    ) {
        self.lastSeq = lastSeq
    }

    /// The schema's name.
    public static var name: String { "StaleDetails" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.lastSeq = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.lastSeq != 0 { size += 1 + WireSize.varint(self.lastSeq) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.lastSeq != 0 { WireWriter.varint(8, self.lastSeq, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `QuotaDetails`.
public struct QuotaDetails: WireMessage {
    /// `name`.
    public var name: String = ""
    /// `limit`.
    public var limit: UInt64 = 0
    /// `remaining`.
    public var remaining: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        limit: UInt64 = 0,
        remaining: UInt64 = 0
    ) {
        self.name = name
        self.limit = limit
        self.remaining = remaining
    }

    /// The schema's name.
    public static var name: String { "QuotaDetails" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 16: self.limit = try reader.varint(in: bytes)
            case 24: self.remaining = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if self.limit != 0 { size += 1 + WireSize.varint(self.limit) }
        if self.remaining != 0 { size += 1 + WireSize.varint(self.remaining) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if self.limit != 0 { WireWriter.varint(16, self.limit, to: &output) }
        if self.remaining != 0 { WireWriter.varint(24, self.remaining, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `Credential`.
public struct Credential: WireMessage {
    /// `kind`.
    public var kind: Kind?

    /// The members of `kind`, of which one is set.
    public enum Kind: Sendable, Equatable {
        /// A session token or a service token.
        case token(TokenCredential)
        /// `password`.
        case password(PasswordCredential)
        /// `open_link`.
        case openLink(OpenLinkCredential)
        /// `mailed_code`.
        case mailedCode(MailedCodeCredential)
        /// `second_step`.
        case secondStep(SecondStepCredential)
    }

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        kind: Kind? = nil
    ) {
        self.kind = kind
    }

    /// The schema's name.
    public static var name: String { "Credential" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10:
                var value = TokenCredential()
                if case .token(let present) = self.kind {
                    value = present
                    self.kind = nil
                }
                try reader.merge(into: &value, in: bytes)
                self.kind = .token(value)
            case 18:
                var value = PasswordCredential()
                if case .password(let present) = self.kind {
                    value = present
                    self.kind = nil
                }
                try reader.merge(into: &value, in: bytes)
                self.kind = .password(value)
            case 26:
                var value = OpenLinkCredential()
                if case .openLink(let present) = self.kind {
                    value = present
                    self.kind = nil
                }
                try reader.merge(into: &value, in: bytes)
                self.kind = .openLink(value)
            case 34:
                var value = MailedCodeCredential()
                if case .mailedCode(let present) = self.kind {
                    value = present
                    self.kind = nil
                }
                try reader.merge(into: &value, in: bytes)
                self.kind = .mailedCode(value)
            case 42:
                var value = SecondStepCredential()
                if case .secondStep(let present) = self.kind {
                    value = present
                    self.kind = nil
                }
                try reader.merge(into: &value, in: bytes)
                self.kind = .secondStep(value)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if case .token(let value) = self.kind { size += 1 + WireSize.message(value) }
        if case .password(let value) = self.kind { size += 1 + WireSize.message(value) }
        if case .openLink(let value) = self.kind { size += 1 + WireSize.message(value) }
        if case .mailedCode(let value) = self.kind { size += 1 + WireSize.message(value) }
        if case .secondStep(let value) = self.kind { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if case .token(let value) = self.kind { WireWriter.message(10, value, to: &output) }
        if case .password(let value) = self.kind { WireWriter.message(18, value, to: &output) }
        if case .openLink(let value) = self.kind { WireWriter.message(26, value, to: &output) }
        if case .mailedCode(let value) = self.kind { WireWriter.message(34, value, to: &output) }
        if case .secondStep(let value) = self.kind { WireWriter.message(42, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if case .token(let value) = self.kind {
            if let found = value.firstFieldOverLimit() {
                return found.inside("token")
            }
        }
        if case .password(let value) = self.kind {
            if let found = value.firstFieldOverLimit() {
                return found.inside("password")
            }
        }
        if case .openLink(let value) = self.kind {
            if let found = value.firstFieldOverLimit() {
                return found.inside("open_link")
            }
        }
        if case .mailedCode(let value) = self.kind {
            if let found = value.firstFieldOverLimit() {
                return found.inside("mailed_code")
            }
        }
        if case .secondStep(let value) = self.kind {
            if let found = value.firstFieldOverLimit() {
                return found.inside("second_step")
            }
        }
        return nil
    }
}

/// `TokenCredential`.
public struct TokenCredential: WireMessage {
    /// `token`.
    public var token: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        token: String = ""
    ) {
        self.token = token
    }

    /// The schema's name.
    public static var name: String { "TokenCredential" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.token = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.token.isEmpty { size += 1 + WireSize.text(self.token) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.token.isEmpty { WireWriter.text(10, self.token, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.token.utf8.count > 256 {
            return FieldOverLimit(field: "token", limit: 256, measure: .bytes)
        }
        return nil
    }
}

/// `PasswordCredential`.
public struct PasswordCredential: WireMessage {
    /// The e-mail address of the account.
    public var login: String = ""
    /// `secret`.
    public var secret: String = ""
    /// What the last login with this address on this device got: strangers who guess do not keep it waiting.
    public var deviceToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        login: String = "",
        secret: String = "",
        deviceToken: String = ""
    ) {
        self.login = login
        self.secret = secret
        self.deviceToken = deviceToken
    }

    /// The schema's name.
    public static var name: String { "PasswordCredential" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.login = try reader.text(in: bytes)
            case 18: self.secret = try reader.text(in: bytes)
            case 26: self.deviceToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.login.isEmpty { size += 1 + WireSize.text(self.login) }
        if !self.secret.isEmpty { size += 1 + WireSize.text(self.secret) }
        if !self.deviceToken.isEmpty { size += 1 + WireSize.text(self.deviceToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.login.isEmpty { WireWriter.text(10, self.login, to: &output) }
        if !self.secret.isEmpty { WireWriter.text(18, self.secret, to: &output) }
        if !self.deviceToken.isEmpty { WireWriter.text(26, self.deviceToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.login.utf8.count > 254 {
            return FieldOverLimit(field: "login", limit: 254, measure: .bytes)
        }
        if self.secret.utf8.count > 1024 {
            return FieldOverLimit(field: "secret", limit: 1024, measure: .bytes)
        }
        if self.deviceToken.utf8.count > 256 {
            return FieldOverLimit(field: "device_token", limit: 256, measure: .bytes)
        }
        return nil
    }
}

/// `OpenLinkCredential`.
public struct OpenLinkCredential: WireMessage {
    /// `token`.
    public var token: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        token: String = ""
    ) {
        self.token = token
    }

    /// The schema's name.
    public static var name: String { "OpenLinkCredential" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.token = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.token.isEmpty { size += 1 + WireSize.text(self.token) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.token.isEmpty { WireWriter.text(10, self.token, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.token.utf8.count > 256 {
            return FieldOverLimit(field: "token", limit: 256, measure: .bytes)
        }
        return nil
    }
}

/// `MailedCodeCredential`.
public struct MailedCodeCredential: WireMessage {
    /// `email`.
    public var email: String = ""
    /// The digits of the mail, or the token of its link.
    public var code: String = ""
    /// As with a password.
    public var deviceToken: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        email: String = "",
        code: String = "",
        deviceToken: String = ""
    ) {
        self.email = email
        self.code = code
        self.deviceToken = deviceToken
    }

    /// The schema's name.
    public static var name: String { "MailedCodeCredential" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.email = try reader.text(in: bytes)
            case 18: self.code = try reader.text(in: bytes)
            case 26: self.deviceToken = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        if !self.code.isEmpty { size += 1 + WireSize.text(self.code) }
        if !self.deviceToken.isEmpty { size += 1 + WireSize.text(self.deviceToken) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.email.isEmpty { WireWriter.text(10, self.email, to: &output) }
        if !self.code.isEmpty { WireWriter.text(18, self.code, to: &output) }
        if !self.deviceToken.isEmpty { WireWriter.text(26, self.deviceToken, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.email.utf8.count > 254 {
            return FieldOverLimit(field: "email", limit: 254, measure: .bytes)
        }
        if self.code.utf8.count > 256 {
            return FieldOverLimit(field: "code", limit: 256, measure: .bytes)
        }
        if self.deviceToken.utf8.count > 256 {
            return FieldOverLimit(field: "device_token", limit: 256, measure: .bytes)
        }
        return nil
    }
}

/// `SecondStepCredential`.
public struct SecondStepCredential: WireMessage {
    /// `challenge`.
    public var challenge: String = ""
    /// `code`.
    public var code: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        challenge: String = "",
        code: String = ""
    ) {
        self.challenge = challenge
        self.code = code
    }

    /// The schema's name.
    public static var name: String { "SecondStepCredential" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.challenge = try reader.text(in: bytes)
            case 18: self.code = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.challenge.isEmpty { size += 1 + WireSize.text(self.challenge) }
        if !self.code.isEmpty { size += 1 + WireSize.text(self.code) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.challenge.isEmpty { WireWriter.text(10, self.challenge, to: &output) }
        if !self.code.isEmpty { WireWriter.text(18, self.code, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.challenge.utf8.count > 256 {
            return FieldOverLimit(field: "challenge", limit: 256, measure: .bytes)
        }
        if self.code.utf8.count > 64 {
            return FieldOverLimit(field: "code", limit: 64, measure: .bytes)
        }
        return nil
    }
}

/// `HelloRequest`.
public struct HelloRequest: WireMessage {
    /// The client program's name.
    public var client: String = ""
    /// `version`.
    public var version: String = ""
    /// Names of the features the client wants; unknown names are ignored.
    public var features: [String] = []
    /// The longest frame the client accepts, in bytes after the header.
    public var maxFrame: UInt32 = 0
    /// `credential`.
    public var credential: Credential?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        client: String = "",
        version: String = "",
        features: [String] = [],
        maxFrame: UInt32 = 0,
        credential: Credential? = nil
    ) {
        self.client = client
        self.version = version
        self.features = features
        self.maxFrame = maxFrame
        self.credential = credential
    }

    /// The schema's name.
    public static var name: String { "HelloRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.client = try reader.text(in: bytes)
            case 18: self.version = try reader.text(in: bytes)
            case 26: try reader.append(to: &self.features, in: bytes)
            case 32: self.maxFrame = try reader.varint(in: bytes)
            case 42: try reader.merge(into: &self.credential, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.client.isEmpty { size += 1 + WireSize.text(self.client) }
        if !self.version.isEmpty { size += 1 + WireSize.text(self.version) }
        if !self.features.isEmpty { size += WireSize.texts(self.features, tag: 1) }
        if self.maxFrame != 0 { size += 1 + WireSize.varint(self.maxFrame) }
        if let value = self.credential { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.client.isEmpty { WireWriter.text(10, self.client, to: &output) }
        if !self.version.isEmpty { WireWriter.text(18, self.version, to: &output) }
        if !self.features.isEmpty { WireWriter.texts(26, self.features, to: &output) }
        if self.maxFrame != 0 { WireWriter.varint(32, self.maxFrame, to: &output) }
        if let value = self.credential { WireWriter.message(42, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.client.utf8.count > 64 {
            return FieldOverLimit(field: "client", limit: 64, measure: .bytes)
        }
        if self.version.utf8.count > 64 {
            return FieldOverLimit(field: "version", limit: 64, measure: .bytes)
        }
        if self.features.count > 32 {
            return FieldOverLimit(field: "features", limit: 32, measure: .items)
        }
        for item in self.features {
            if item.utf8.count > 64 {
                return FieldOverLimit(field: "features", limit: 64, measure: .bytes)
            }
        }
        if let value = self.credential {
            if let found = value.firstFieldOverLimit() {
                return found.inside("credential")
            }
        }
        return nil
    }
}

/// `HelloReply`.
public struct HelloReply: WireMessage {
    /// `server`.
    public var server: String = ""
    /// `version`.
    public var version: String = ""
    /// The features both sides have.
    public var features: [String] = []
    /// `max_frame`.
    public var maxFrame: UInt32 = 0
    /// `max_inflight`.
    public var maxInflight: UInt32 = 0
    /// `idle_timeout_ms`.
    public var idleTimeoutMs: UInt32 = 0
    /// `idempotency_ttl_s`.
    public var idempotencyTtlS: UInt32 = 0
    /// `server_time_ms`.
    public var serverTimeMs: Int64 = 0
    /// `auth_mechanisms`.
    public var authMechanisms: [String] = []
    /// Present when the request carried a credential that was accepted.
    public var authenticated: AuthenticateReply?
    /// For logs only; never a reason to refuse.
    public var schemaHash: [UInt8] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        server: String = "",
        version: String = "",
        features: [String] = [],
        maxFrame: UInt32 = 0,
        maxInflight: UInt32 = 0,
        idleTimeoutMs: UInt32 = 0,
        idempotencyTtlS: UInt32 = 0,
        serverTimeMs: Int64 = 0,
        authMechanisms: [String] = [],
        authenticated: AuthenticateReply? = nil,
        schemaHash: [UInt8] = []
    ) {
        self.server = server
        self.version = version
        self.features = features
        self.maxFrame = maxFrame
        self.maxInflight = maxInflight
        self.idleTimeoutMs = idleTimeoutMs
        self.idempotencyTtlS = idempotencyTtlS
        self.serverTimeMs = serverTimeMs
        self.authMechanisms = authMechanisms
        self.authenticated = authenticated
        self.schemaHash = schemaHash
    }

    /// The schema's name.
    public static var name: String { "HelloReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.server = try reader.text(in: bytes)
            case 18: self.version = try reader.text(in: bytes)
            case 26: try reader.append(to: &self.features, in: bytes)
            case 32: self.maxFrame = try reader.varint(in: bytes)
            case 40: self.maxInflight = try reader.varint(in: bytes)
            case 48: self.idleTimeoutMs = try reader.varint(in: bytes)
            case 56: self.idempotencyTtlS = try reader.varint(in: bytes)
            case 64: self.serverTimeMs = try reader.varint(in: bytes)
            case 74: try reader.append(to: &self.authMechanisms, in: bytes)
            case 82: try reader.merge(into: &self.authenticated, in: bytes)
            case 90: self.schemaHash = try reader.bytes(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.server.isEmpty { size += 1 + WireSize.text(self.server) }
        if !self.version.isEmpty { size += 1 + WireSize.text(self.version) }
        if !self.features.isEmpty { size += WireSize.texts(self.features, tag: 1) }
        if self.maxFrame != 0 { size += 1 + WireSize.varint(self.maxFrame) }
        if self.maxInflight != 0 { size += 1 + WireSize.varint(self.maxInflight) }
        if self.idleTimeoutMs != 0 { size += 1 + WireSize.varint(self.idleTimeoutMs) }
        if self.idempotencyTtlS != 0 { size += 1 + WireSize.varint(self.idempotencyTtlS) }
        if self.serverTimeMs != 0 { size += 1 + WireSize.varint(self.serverTimeMs) }
        if !self.authMechanisms.isEmpty { size += WireSize.texts(self.authMechanisms, tag: 1) }
        if let value = self.authenticated { size += 1 + WireSize.message(value) }
        if !self.schemaHash.isEmpty { size += 1 + WireSize.bytes(self.schemaHash) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.server.isEmpty { WireWriter.text(10, self.server, to: &output) }
        if !self.version.isEmpty { WireWriter.text(18, self.version, to: &output) }
        if !self.features.isEmpty { WireWriter.texts(26, self.features, to: &output) }
        if self.maxFrame != 0 { WireWriter.varint(32, self.maxFrame, to: &output) }
        if self.maxInflight != 0 { WireWriter.varint(40, self.maxInflight, to: &output) }
        if self.idleTimeoutMs != 0 { WireWriter.varint(48, self.idleTimeoutMs, to: &output) }
        if self.idempotencyTtlS != 0 { WireWriter.varint(56, self.idempotencyTtlS, to: &output) }
        if self.serverTimeMs != 0 { WireWriter.varint(64, self.serverTimeMs, to: &output) }
        if !self.authMechanisms.isEmpty { WireWriter.texts(74, self.authMechanisms, to: &output) }
        if let value = self.authenticated { WireWriter.message(82, value, to: &output) }
        if !self.schemaHash.isEmpty { WireWriter.bytes(90, self.schemaHash, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.features.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "features", limit: WireLimits.itemsPerField, measure: .items)
        }
        if self.authMechanisms.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "auth_mechanisms", limit: WireLimits.itemsPerField, measure: .items)
        }
        if let value = self.authenticated {
            if let found = value.firstFieldOverLimit() {
                return found.inside("authenticated")
            }
        }
        return nil
    }
}

/// `AuthenticateRequest`.
public struct AuthenticateRequest: WireMessage {
    /// `credential`.
    public var credential: Credential?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        credential: Credential? = nil
    ) {
        self.credential = credential
    }

    /// The schema's name.
    public static var name: String { "AuthenticateRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.credential, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.credential { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.credential { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.credential {
            if let found = value.firstFieldOverLimit() {
                return found.inside("credential")
            }
        }
        return nil
    }
}

/// `AuthenticateReply`.
public struct AuthenticateReply: WireMessage {
    /// `identity`.
    public var identity: Identity?
    /// After a password: offer this as `token` from now on, so that a reconnect needs no password.
    public var sessionToken: String = ""
    /// `session_expires_at_ms`.
    public var sessionExpiresAtMs: Int64 = 0
    /// Present when a second step is needed before anything else works.
    public var challenge: SecondStepChallenge?
    /// After a login: keep it beside the session and offer it with the next one. It lets nobody in by itself.
    public var deviceToken: String = ""
    /// The caller's role must have a second step and the caller has none: until there is one, only setting it up works.
    public var mustEnrol: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        identity: Identity? = nil,
        sessionToken: String = "",
        sessionExpiresAtMs: Int64 = 0,
        challenge: SecondStepChallenge? = nil,
        deviceToken: String = "",
        mustEnrol: Bool = false
    ) {
        self.identity = identity
        self.sessionToken = sessionToken
        self.sessionExpiresAtMs = sessionExpiresAtMs
        self.challenge = challenge
        self.deviceToken = deviceToken
        self.mustEnrol = mustEnrol
    }

    /// The schema's name.
    public static var name: String { "AuthenticateReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.identity, in: bytes)
            case 18: self.sessionToken = try reader.text(in: bytes)
            case 24: self.sessionExpiresAtMs = try reader.varint(in: bytes)
            case 34: try reader.merge(into: &self.challenge, in: bytes)
            case 42: self.deviceToken = try reader.text(in: bytes)
            case 640: self.mustEnrol = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.identity { size += 1 + WireSize.message(value) }
        if !self.sessionToken.isEmpty { size += 1 + WireSize.text(self.sessionToken) }
        if self.sessionExpiresAtMs != 0 { size += 1 + WireSize.varint(self.sessionExpiresAtMs) }
        if let value = self.challenge { size += 1 + WireSize.message(value) }
        if !self.deviceToken.isEmpty { size += 1 + WireSize.text(self.deviceToken) }
        if self.mustEnrol { size += 2 + WireSize.varint(self.mustEnrol) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.identity { WireWriter.message(10, value, to: &output) }
        if !self.sessionToken.isEmpty { WireWriter.text(18, self.sessionToken, to: &output) }
        if self.sessionExpiresAtMs != 0 { WireWriter.varint(24, self.sessionExpiresAtMs, to: &output) }
        if let value = self.challenge { WireWriter.message(34, value, to: &output) }
        if !self.deviceToken.isEmpty { WireWriter.text(42, self.deviceToken, to: &output) }
        if self.mustEnrol { WireWriter.varint(640, self.mustEnrol, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.identity {
            if let found = value.firstFieldOverLimit() {
                return found.inside("identity")
            }
        }
        if let value = self.challenge {
            if let found = value.firstFieldOverLimit() {
                return found.inside("challenge")
            }
        }
        return nil
    }
}

/// `SecondStepChallenge`.
public struct SecondStepChallenge: WireMessage {
    /// `challenge`.
    public var challenge: String = ""
    /// "totp" or "mailed_code", and "recovery_code" while the account has some.
    public var kinds: [String] = []
    /// `expires_at_ms`.
    public var expiresAtMs: Int64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        challenge: String = "",
        kinds: [String] = [],
        expiresAtMs: Int64 = 0
    ) {
        self.challenge = challenge
        self.kinds = kinds
        self.expiresAtMs = expiresAtMs
    }

    /// The schema's name.
    public static var name: String { "SecondStepChallenge" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.challenge = try reader.text(in: bytes)
            case 18: try reader.append(to: &self.kinds, in: bytes)
            case 24: self.expiresAtMs = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.challenge.isEmpty { size += 1 + WireSize.text(self.challenge) }
        if !self.kinds.isEmpty { size += WireSize.texts(self.kinds, tag: 1) }
        if self.expiresAtMs != 0 { size += 1 + WireSize.varint(self.expiresAtMs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.challenge.isEmpty { WireWriter.text(10, self.challenge, to: &output) }
        if !self.kinds.isEmpty { WireWriter.texts(18, self.kinds, to: &output) }
        if self.expiresAtMs != 0 { WireWriter.varint(24, self.expiresAtMs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.kinds.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "kinds", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// Who the caller is.
public struct Identity: WireMessage {
    /// `user_id`.
    public var userID: UInt64 = 0
    /// `role`.
    public var role: Role = .unspecified
    /// `name`.
    public var name: String = ""
    /// `email`.
    public var email: String = ""
    /// `scopes`.
    public var scopes: [String] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        userID: UInt64 = 0,
        role: Role = .unspecified,
        name: String = "",
        email: String = "",
        scopes: [String] = []
    ) {
        self.userID = userID
        self.role = role
        self.name = name
        self.email = email
        self.scopes = scopes
    }

    /// The schema's name.
    public static var name: String { "Identity" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.userID = try reader.varint(in: bytes)
            case 16: self.role = try reader.varint(in: bytes)
            case 26: self.name = try reader.text(in: bytes)
            case 34: self.email = try reader.text(in: bytes)
            case 42: try reader.append(to: &self.scopes, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.userID != 0 { size += 1 + WireSize.varint(self.userID) }
        if self.role.rawValue != 0 { size += 1 + WireSize.varint(self.role) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        if !self.scopes.isEmpty { size += WireSize.texts(self.scopes, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.userID != 0 { WireWriter.varint(8, self.userID, to: &output) }
        if self.role.rawValue != 0 { WireWriter.varint(16, self.role, to: &output) }
        if !self.name.isEmpty { WireWriter.text(26, self.name, to: &output) }
        if !self.email.isEmpty { WireWriter.text(34, self.email, to: &output) }
        if !self.scopes.isEmpty { WireWriter.texts(42, self.scopes, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.scopes.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "scopes", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `LogoutRequest`.
public struct LogoutRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "LogoutRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        0
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `LogoutReply`.
public struct LogoutReply: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "LogoutReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        0
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ServerInfoRequest`.
public struct ServerInfoRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "ServerInfoRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        0
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ServerInfoReply`.
public struct ServerInfoReply: WireMessage {
    /// `server`.
    public var server: String = ""
    /// `version`.
    public var version: String = ""
    /// `server_time_ms`.
    public var serverTimeMs: Int64 = 0
    /// `started_at_ms`.
    public var startedAtMs: Int64 = 0
    /// `schema_hash`.
    public var schemaHash: [UInt8] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        server: String = "",
        version: String = "",
        serverTimeMs: Int64 = 0,
        startedAtMs: Int64 = 0,
        schemaHash: [UInt8] = []
    ) {
        self.server = server
        self.version = version
        self.serverTimeMs = serverTimeMs
        self.startedAtMs = startedAtMs
        self.schemaHash = schemaHash
    }

    /// The schema's name.
    public static var name: String { "ServerInfoReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.server = try reader.text(in: bytes)
            case 18: self.version = try reader.text(in: bytes)
            case 24: self.serverTimeMs = try reader.varint(in: bytes)
            case 32: self.startedAtMs = try reader.varint(in: bytes)
            case 42: self.schemaHash = try reader.bytes(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.server.isEmpty { size += 1 + WireSize.text(self.server) }
        if !self.version.isEmpty { size += 1 + WireSize.text(self.version) }
        if self.serverTimeMs != 0 { size += 1 + WireSize.varint(self.serverTimeMs) }
        if self.startedAtMs != 0 { size += 1 + WireSize.varint(self.startedAtMs) }
        if !self.schemaHash.isEmpty { size += 1 + WireSize.bytes(self.schemaHash) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.server.isEmpty { WireWriter.text(10, self.server, to: &output) }
        if !self.version.isEmpty { WireWriter.text(18, self.version, to: &output) }
        if self.serverTimeMs != 0 { WireWriter.varint(24, self.serverTimeMs, to: &output) }
        if self.startedAtMs != 0 { WireWriter.varint(32, self.startedAtMs, to: &output) }
        if !self.schemaHash.isEmpty { WireWriter.bytes(42, self.schemaHash, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListMethodsRequest`.
public struct ListMethodsRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "ListMethodsRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        0
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListMethodsReply`.
public struct ListMethodsReply: WireMessage {
    /// `methods`.
    public var methods: [MethodInfo] = []

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        methods: [MethodInfo] = []
    ) {
        self.methods = methods
    }

    /// The schema's name.
    public static var name: String { "ListMethodsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.methods, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.methods.isEmpty { size += WireSize.messages(self.methods.span, tag: 1) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.methods.isEmpty { WireWriter.messages(10, self.methods.span, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.methods.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "methods", limit: WireLimits.itemsPerField, measure: .items)
        }
        for item in self.methods {
            if let found = item.firstFieldOverLimit() {
                return found.inside("methods")
            }
        }
        return nil
    }
}

/// `MethodInfo`.
public struct MethodInfo: WireMessage {
    /// `opcode`.
    public var opcode: UInt32 = 0
    /// `name`.
    public var name: String = ""
    /// `repeat_class`.
    public var repeatClass: RepeatClass = .unspecified
    /// `roles`.
    public var roles: [Role] = []
    /// `scope`.
    public var scope: String = ""
    /// `deadline_ms`.
    public var deadlineMs: UInt32 = 0
    /// `streaming`.
    public var streaming: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        opcode: UInt32 = 0,
        name: String = "",
        repeatClass: RepeatClass = .unspecified,
        roles: [Role] = [],
        scope: String = "",
        deadlineMs: UInt32 = 0,
        streaming: Bool = false
    ) {
        self.opcode = opcode
        self.name = name
        self.repeatClass = repeatClass
        self.roles = roles
        self.scope = scope
        self.deadlineMs = deadlineMs
        self.streaming = streaming
    }

    /// The schema's name.
    public static var name: String { "MethodInfo" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.opcode = try reader.varint(in: bytes)
            case 18: self.name = try reader.text(in: bytes)
            case 24: self.repeatClass = try reader.varint(in: bytes)
            case 32: try reader.append(to: &self.roles, in: bytes)
            case 34: try reader.appendPacked(to: &self.roles, in: bytes)
            case 42: self.scope = try reader.text(in: bytes)
            case 48: self.deadlineMs = try reader.varint(in: bytes)
            case 56: self.streaming = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.opcode != 0 { size += 1 + WireSize.varint(self.opcode) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if self.repeatClass.rawValue != 0 { size += 1 + WireSize.varint(self.repeatClass) }
        if !self.roles.isEmpty { size += 1 + WireSize.packed(self.roles) }
        if !self.scope.isEmpty { size += 1 + WireSize.text(self.scope) }
        if self.deadlineMs != 0 { size += 1 + WireSize.varint(self.deadlineMs) }
        if self.streaming { size += 1 + WireSize.varint(self.streaming) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.opcode != 0 { WireWriter.varint(8, self.opcode, to: &output) }
        if !self.name.isEmpty { WireWriter.text(18, self.name, to: &output) }
        if self.repeatClass.rawValue != 0 { WireWriter.varint(24, self.repeatClass, to: &output) }
        if !self.roles.isEmpty { WireWriter.packed(34, self.roles, to: &output) }
        if !self.scope.isEmpty { WireWriter.text(42, self.scope, to: &output) }
        if self.deadlineMs != 0 { WireWriter.varint(48, self.deadlineMs, to: &output) }
        if self.streaming { WireWriter.varint(56, self.streaming, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.roles.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "roles", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}


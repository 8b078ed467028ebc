// Generated from Protocol/schema/admin.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// `BackupState`.
public struct BackupState: WireEnum {
    /// The number, known or not.
    public var rawValue: Int32

    /// A value from its number.
    @inlinable public init(rawValue: Int32) { self.rawValue = rawValue }

    /// None was begun since the server started.
    public static let unspecified = BackupState(rawValue: 0)
    /// `BACKUP_STATE_RUNNING`.
    public static let running = BackupState(rawValue: 1)
    /// `BACKUP_STATE_COMPLETE`.
    public static let complete = BackupState(rawValue: 2)
    /// `BACKUP_STATE_FAILED`.
    public static let failed = BackupState(rawValue: 3)

    /// Every value that the schema names, in its order.
    public static let all: [BackupState] = [
        .unspecified,
        .running,
        .complete,
        .failed,
    ]

    /// The schema's full name, or nil for a number it does not name.
    public var name: String? {
        switch rawValue {
        case 0: "BACKUP_STATE_UNSPECIFIED"
        case 1: "BACKUP_STATE_RUNNING"
        case 2: "BACKUP_STATE_COMPLETE"
        case 3: "BACKUP_STATE_FAILED"
        default: nil
        }
    }
}

/// `ClaimAdministratorRequest`.
public struct ClaimAdministratorRequest: WireMessage {
    /// The content of the `claim` file in the data folder.
    public var claim: String = ""
    /// `name`.
    public var name: String = ""
    /// `email`.
    public var email: String = ""
    /// `password`.
    public var password: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        claim: String = "",
        name: String = "",
        email: String = "",
        password: String = ""
    ) {
        self.claim = claim
        self.name = name
        self.email = email
        self.password = password
    }

    /// The schema's name.
    public static var name: String { "ClaimAdministratorRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.claim = try reader.text(in: bytes)
            case 18: self.name = try reader.text(in: bytes)
            case 26: self.email = try reader.text(in: bytes)
            case 34: self.password = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.claim.isEmpty { size += 1 + WireSize.text(self.claim) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.email.isEmpty { size += 1 + WireSize.text(self.email) }
        if !self.password.isEmpty { size += 1 + WireSize.text(self.password) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.claim.isEmpty { WireWriter.text(10, self.claim, to: &output) }
        if !self.name.isEmpty { WireWriter.text(18, self.name, to: &output) }
        if !self.email.isEmpty { WireWriter.text(26, self.email, to: &output) }
        if !self.password.isEmpty { WireWriter.text(34, self.password, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.claim.utf8.count > 256 {
            return FieldOverLimit(field: "claim", limit: 256, measure: .bytes)
        }
        if self.name.utf8.count > 200 {
            return FieldOverLimit(field: "name", limit: 200, measure: .bytes)
        }
        if self.email.utf8.count > 254 {
            return FieldOverLimit(field: "email", limit: 254, measure: .bytes)
        }
        if self.password.utf8.count > 1024 {
            return FieldOverLimit(field: "password", limit: 1024, measure: .bytes)
        }
        return nil
    }
}

/// `ClaimAdministratorReply`.
public struct ClaimAdministratorReply: WireMessage {
    /// `identity`.
    public var identity: Identity?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        identity: Identity? = nil
    ) {
        self.identity = identity
    }

    /// The schema's name.
    public static var name: String { "ClaimAdministratorReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.merge(into: &self.identity, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if let value = self.identity { size += 1 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if let value = self.identity { WireWriter.message(10, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if let value = self.identity {
            if let found = value.firstFieldOverLimit() {
                return found.inside("identity")
            }
        }
        return nil
    }
}

/// `GetHealthRequest`.
public struct GetHealthRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "GetHealthRequest" }

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

/// `GetHealthReply`.
public struct GetHealthReply: WireMessage {
    /// `healthy`.
    public var healthy: Bool = false
    /// `findings`.
    public var findings: [HealthFinding] = []
    /// `mail`.
    public var mail: MailQueueState?

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        healthy: Bool = false,
        findings: [HealthFinding] = [],
        mail: MailQueueState? = nil
    ) {
        self.healthy = healthy
        self.findings = findings
        self.mail = mail
    }

    /// The schema's name.
    public static var name: String { "GetHealthReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.healthy = try reader.varint(in: bytes)
            case 18: try reader.append(to: &self.findings, in: bytes)
            case 402: try reader.merge(into: &self.mail, in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.healthy { size += 1 + WireSize.varint(self.healthy) }
        if !self.findings.isEmpty { size += WireSize.messages(self.findings.span, tag: 1) }
        if let value = self.mail { size += 2 + WireSize.message(value) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.healthy { WireWriter.varint(8, self.healthy, to: &output) }
        if !self.findings.isEmpty { WireWriter.messages(18, self.findings.span, to: &output) }
        if let value = self.mail { WireWriter.message(402, value, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.findings.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "findings", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// How it stands with outgoing mail.
public struct MailQueueState: WireMessage {
    /// Where mail goes, without the login, e.g. "smtps://mail.example.com:465".
    public var route: String = ""
    /// Mails that have neither arrived nor been given up.
    public var waiting: UInt64 = 0
    /// Since when the oldest of them waits; 0: none does.
    public var oldestAtMs: Int64 = 0
    /// Why no mail goes out at present; empty while it does.
    public var problem: String = ""
    /// `problem_since_ms`.
    public var problemSinceMs: Int64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        route: String = "",
        waiting: UInt64 = 0,
        oldestAtMs: Int64 = 0,
        problem: String = "",
        problemSinceMs: Int64 = 0
    ) {
        self.route = route
        self.waiting = waiting
        self.oldestAtMs = oldestAtMs
        self.problem = problem
        self.problemSinceMs = problemSinceMs
    }

    /// The schema's name.
    public static var name: String { "MailQueueState" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.route = try reader.text(in: bytes)
            case 16: self.waiting = try reader.varint(in: bytes)
            case 24: self.oldestAtMs = try reader.varint(in: bytes)
            case 34: self.problem = try reader.text(in: bytes)
            case 40: self.problemSinceMs = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.route.isEmpty { size += 1 + WireSize.text(self.route) }
        if self.waiting != 0 { size += 1 + WireSize.varint(self.waiting) }
        if self.oldestAtMs != 0 { size += 1 + WireSize.varint(self.oldestAtMs) }
        if !self.problem.isEmpty { size += 1 + WireSize.text(self.problem) }
        if self.problemSinceMs != 0 { size += 1 + WireSize.varint(self.problemSinceMs) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.route.isEmpty { WireWriter.text(10, self.route, to: &output) }
        if self.waiting != 0 { WireWriter.varint(16, self.waiting, to: &output) }
        if self.oldestAtMs != 0 { WireWriter.varint(24, self.oldestAtMs, to: &output) }
        if !self.problem.isEmpty { WireWriter.text(34, self.problem, to: &output) }
        if self.problemSinceMs != 0 { WireWriter.varint(40, self.problemSinceMs, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `HealthFinding`.
public struct HealthFinding: WireMessage {
    /// e.g. "no_care_address".
    public var name: String = ""
    /// What it means and what to do.
    public var message: String = ""
    /// It is good to know and nothing is wrong: it leaves `healthy` true.
    public var isNote: Bool = false

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        name: String = "",
        message: String = "",
        isNote: Bool = false
    ) {
        self.name = name
        self.message = message
        self.isNote = isNote
    }

    /// The schema's name.
    public static var name: String { "HealthFinding" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.name = try reader.text(in: bytes)
            case 18: self.message = try reader.text(in: bytes)
            case 400: self.isNote = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if !self.message.isEmpty { size += 1 + WireSize.text(self.message) }
        if self.isNote { size += 2 + WireSize.varint(self.isNote) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.name.isEmpty { WireWriter.text(10, self.name, to: &output) }
        if !self.message.isEmpty { WireWriter.text(18, self.message, to: &output) }
        if self.isNote { WireWriter.varint(400, self.isNote, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `StartBackupRequest`.
public struct StartBackupRequest: WireMessage {
    /// The file to make, from the root of the file system on; it must not exist.
    public var path: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        path: String = ""
    ) {
        self.path = path
    }

    /// The schema's name.
    public static var name: String { "StartBackupRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.path = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.path.isEmpty { size += 1 + WireSize.text(self.path) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.path.isEmpty { WireWriter.text(10, self.path, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.path.utf8.count > 4096 {
            return FieldOverLimit(field: "path", limit: 4096, measure: .bytes)
        }
        return nil
    }
}

/// `StartBackupReply`.
public struct StartBackupReply: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "StartBackupReply" }

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

/// `GetBackupRequest`.
public struct GetBackupRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "GetBackupRequest" }

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

/// `GetBackupReply`.
public struct GetBackupReply: WireMessage {
    /// `state`.
    public var state: BackupState = .unspecified
    /// `path`.
    public var path: String = ""
    /// `pages_done`.
    public var pagesDone: UInt64 = 0
    /// `pages_total`.
    public var pagesTotal: UInt64 = 0
    /// Why there is no backup.
    public var error: String = ""
    /// What stands beside the backup, as JSON, when it is complete.
    public var manifest: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        state: BackupState = .unspecified,
        path: String = "",
        pagesDone: UInt64 = 0,
        pagesTotal: UInt64 = 0,
        error: String = "",
        manifest: String = ""
    ) {
        self.state = state
        self.path = path
        self.pagesDone = pagesDone
        self.pagesTotal = pagesTotal
        self.error = error
        self.manifest = manifest
    }

    /// The schema's name.
    public static var name: String { "GetBackupReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.state = try reader.varint(in: bytes)
            case 18: self.path = try reader.text(in: bytes)
            case 24: self.pagesDone = try reader.varint(in: bytes)
            case 32: self.pagesTotal = try reader.varint(in: bytes)
            case 42: self.error = try reader.text(in: bytes)
            case 50: self.manifest = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.state.rawValue != 0 { size += 1 + WireSize.varint(self.state) }
        if !self.path.isEmpty { size += 1 + WireSize.text(self.path) }
        if self.pagesDone != 0 { size += 1 + WireSize.varint(self.pagesDone) }
        if self.pagesTotal != 0 { size += 1 + WireSize.varint(self.pagesTotal) }
        if !self.error.isEmpty { size += 1 + WireSize.text(self.error) }
        if !self.manifest.isEmpty { size += 1 + WireSize.text(self.manifest) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.state.rawValue != 0 { WireWriter.varint(8, self.state, to: &output) }
        if !self.path.isEmpty { WireWriter.text(18, self.path, to: &output) }
        if self.pagesDone != 0 { WireWriter.varint(24, self.pagesDone, to: &output) }
        if self.pagesTotal != 0 { WireWriter.varint(32, self.pagesTotal, to: &output) }
        if !self.error.isEmpty { WireWriter.text(42, self.error, to: &output) }
        if !self.manifest.isEmpty { WireWriter.text(50, self.manifest, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `GetMetricsRequest`.
public struct GetMetricsRequest: WireMessage {
    /// The message without any field.
    public init() {}

    /// The schema's name.
    public static var name: String { "GetMetricsRequest" }

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

/// `GetMetricsReply`.
public struct GetMetricsReply: WireMessage {
    /// Text exposition format 0.0.4. No label has an address, a name or a token.
    public var text: String = ""

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        text: String = ""
    ) {
        self.text = text
    }

    /// The schema's name.
    public static var name: String { "GetMetricsReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: self.text = try reader.text(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.text.isEmpty { size += 1 + WireSize.text(self.text) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.text.isEmpty { WireWriter.text(10, self.text, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListHeldFilesRequest`.
public struct ListHeldFilesRequest: WireMessage {
    /// The last one of the page before; 0: from the first one on.
    public var afterDocumentID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        afterDocumentID: UInt64 = 0
    ) {
        self.afterDocumentID = afterDocumentID
    }

    /// The schema's name.
    public static var name: String { "ListHeldFilesRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.afterDocumentID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.afterDocumentID != 0 { size += 1 + WireSize.varint(self.afterDocumentID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.afterDocumentID != 0 { WireWriter.varint(8, self.afterDocumentID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `ListHeldFilesReply`.
public struct ListHeldFilesReply: WireMessage {
    /// At most 200, by their ids. None: there are no more.
    public var files: [HeldFile] = []
    /// Uploads that wait too and hang nowhere yet.
    public var waitingUploads: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        files: [HeldFile] = [],
        waitingUploads: UInt64 = 0
    ) {
        self.files = files
        self.waitingUploads = waitingUploads
    }

    /// The schema's name.
    public static var name: String { "ListHeldFilesReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 10: try reader.append(to: &self.files, in: bytes)
            case 16: self.waitingUploads = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if !self.files.isEmpty { size += WireSize.messages(self.files.span, tag: 1) }
        if self.waitingUploads != 0 { size += 1 + WireSize.varint(self.waitingUploads) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if !self.files.isEmpty { WireWriter.messages(10, self.files.span, to: &output) }
        if self.waitingUploads != 0 { WireWriter.varint(16, self.waitingUploads, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        if self.files.count > WireLimits.itemsPerField {
            return FieldOverLimit(field: "files", limit: WireLimits.itemsPerField, measure: .items)
        }
        return nil
    }
}

/// `HeldFile`.
public struct HeldFile: WireMessage {
    /// `document_id`.
    public var documentID: UInt64 = 0
    /// `name`.
    public var name: String = ""
    /// `size`.
    public var size: UInt64 = 0
    /// `state`.
    public var state: FileState = .unspecified
    /// Since when it has this state.
    public var sinceMs: Int64 = 0
    /// How often it could not be scanned.
    public var tries: UInt32 = 0
    /// What the scanner said, or why there is no word of it.
    public var reason: String = ""
    /// Where it hangs: a ticket, or a customer.
    public var ticketNumber: String = ""
    /// `customer_id`.
    public var customerID: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        documentID: UInt64 = 0,
        name: String = "",
        size: UInt64 = 0,
        state: FileState = .unspecified,
        sinceMs: Int64 = 0,
        tries: UInt32 = 0,
        reason: String = "",
        ticketNumber: String = "",
        customerID: UInt64 = 0
    ) {
        self.documentID = documentID
        self.name = name
        self.size = size
        self.state = state
        self.sinceMs = sinceMs
        self.tries = tries
        self.reason = reason
        self.ticketNumber = ticketNumber
        self.customerID = customerID
    }

    /// The schema's name.
    public static var name: String { "HeldFile" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.documentID = try reader.varint(in: bytes)
            case 18: self.name = try reader.text(in: bytes)
            case 24: self.size = try reader.varint(in: bytes)
            case 32: self.state = try reader.varint(in: bytes)
            case 40: self.sinceMs = try reader.varint(in: bytes)
            case 48: self.tries = try reader.varint(in: bytes)
            case 58: self.reason = try reader.text(in: bytes)
            case 66: self.ticketNumber = try reader.text(in: bytes)
            case 72: self.customerID = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.documentID != 0 { size += 1 + WireSize.varint(self.documentID) }
        if !self.name.isEmpty { size += 1 + WireSize.text(self.name) }
        if self.size != 0 { size += 1 + WireSize.varint(self.size) }
        if self.state.rawValue != 0 { size += 1 + WireSize.varint(self.state) }
        if self.sinceMs != 0 { size += 1 + WireSize.varint(self.sinceMs) }
        if self.tries != 0 { size += 1 + WireSize.varint(self.tries) }
        if !self.reason.isEmpty { size += 1 + WireSize.text(self.reason) }
        if !self.ticketNumber.isEmpty { size += 1 + WireSize.text(self.ticketNumber) }
        if self.customerID != 0 { size += 1 + WireSize.varint(self.customerID) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.documentID != 0 { WireWriter.varint(8, self.documentID, to: &output) }
        if !self.name.isEmpty { WireWriter.text(18, self.name, to: &output) }
        if self.size != 0 { WireWriter.varint(24, self.size, to: &output) }
        if self.state.rawValue != 0 { WireWriter.varint(32, self.state, to: &output) }
        if self.sinceMs != 0 { WireWriter.varint(40, self.sinceMs, to: &output) }
        if self.tries != 0 { WireWriter.varint(48, self.tries, to: &output) }
        if !self.reason.isEmpty { WireWriter.text(58, self.reason, to: &output) }
        if !self.ticketNumber.isEmpty { WireWriter.text(66, self.ticketNumber, to: &output) }
        if self.customerID != 0 { WireWriter.varint(72, self.customerID, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `DecideFileRequest`.
public struct DecideFileRequest: WireMessage {
    /// `document_id`.
    public var documentID: UInt64 = 0
    /// CLEAN or REFUSED.
    public var state: FileState = .unspecified

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        documentID: UInt64 = 0,
        state: FileState = .unspecified
    ) {
        self.documentID = documentID
        self.state = state
    }

    /// The schema's name.
    public static var name: String { "DecideFileRequest" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.documentID = try reader.varint(in: bytes)
            case 16: self.state = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.documentID != 0 { size += 1 + WireSize.varint(self.documentID) }
        if self.state.rawValue != 0 { size += 1 + WireSize.varint(self.state) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.documentID != 0 { WireWriter.varint(8, self.documentID, to: &output) }
        if self.state.rawValue != 0 { WireWriter.varint(16, self.state, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}

/// `DecideFileReply`.
public struct DecideFileReply: WireMessage {
    /// Files of the same bytes whose state is another one now.
    public var changed: UInt64 = 0

    /// The message without any field.
    public init() {}

    /// The message with the fields that are given.
    public init(
        changed: UInt64 = 0
    ) {
        self.changed = changed
    }

    /// The schema's name.
    public static var name: String { "DecideFileReply" }

    /// Reads fields until the reader is at its end.
    public mutating func merge(from reader: inout WireReader, in bytes: Span<UInt8>) throws(WireError) {
        while let tag = try reader.nextTag(in: bytes) {
            switch tag {
            case 8: self.changed = try reader.varint(in: bytes)
            default: try reader.skip(tag, in: bytes)
            }
        }
    }

    /// How many bytes the message has.
    public var encodedSize: Int {
        var size = 0
        if self.changed != 0 { size += 1 + WireSize.varint(self.changed) }
        return size
    }

    /// Writes exactly as many bytes as `encodedSize` says.
    public func encode(into output: inout OutputRawSpan) {
        if self.changed != 0 { WireWriter.varint(8, self.changed, to: &output) }
    }

    /// The first text, byte string or list that is longer than the schema allows.
    public func firstFieldOverLimit() -> FieldOverLimit? {
        return nil
    }
}


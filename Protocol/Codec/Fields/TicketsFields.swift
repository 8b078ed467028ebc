// Generated from Protocol/schema/tickets.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// Writes the fields of `Ticket`, which are to come in the order of their numbers.
/// A value that is the default writes nothing; a repeated field is written value by value.
public enum TicketFields {
    /// `id`.
    @inlinable @inline(__always)
    public static func id(_ value: UInt64, to output: inout OutputRawSpan) {
        if value == 0 { return }
        WireWriter.varint(8, value, to: &output)
    }
    /// `number`.
    @inlinable @inline(__always)
    public static func number(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(18, value, to: &output)
    }
    /// `number`.
    @inlinable @inline(__always)
    public static func number(_ value: String, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(18, value, to: &output)
    }
    /// `version`.
    @inlinable @inline(__always)
    public static func version(_ value: UInt64, to output: inout OutputRawSpan) {
        if value == 0 { return }
        WireWriter.varint(24, value, to: &output)
    }
    /// `subject`.
    @inlinable @inline(__always)
    public static func subject(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(34, value, to: &output)
    }
    /// `subject`.
    @inlinable @inline(__always)
    public static func subject(_ value: String, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(34, value, to: &output)
    }
    /// `status`.
    @inlinable @inline(__always)
    public static func status(_ value: StatusRef, to output: inout OutputRawSpan) {
        WireWriter.message(42, value, to: &output)
    }
    /// `status`.
    @inlinable @inline(__always)
    public static func status(to output: inout OutputRawSpan, _ fields: (inout OutputRawSpan) throws -> Void) rethrows {
        try WireWriter.message(42, to: &output, fields)
    }
    /// `category`.
    @inlinable @inline(__always)
    public static func category(_ value: CategoryRef, to output: inout OutputRawSpan) {
        WireWriter.message(50, value, to: &output)
    }
    /// `category`.
    @inlinable @inline(__always)
    public static func category(to output: inout OutputRawSpan, _ fields: (inout OutputRawSpan) throws -> Void) rethrows {
        try WireWriter.message(50, to: &output, fields)
    }
    /// `customer`.
    @inlinable @inline(__always)
    public static func customer(_ value: CustomerRef, to output: inout OutputRawSpan) {
        WireWriter.message(58, value, to: &output)
    }
    /// `customer`.
    @inlinable @inline(__always)
    public static func customer(to output: inout OutputRawSpan, _ fields: (inout OutputRawSpan) throws -> Void) rethrows {
        try WireWriter.message(58, to: &output, fields)
    }
    /// `assignee`.
    @inlinable @inline(__always)
    public static func assignee(_ value: AssigneeRef, to output: inout OutputRawSpan) {
        WireWriter.message(66, value, to: &output)
    }
    /// `assignee`.
    @inlinable @inline(__always)
    public static func assignee(to output: inout OutputRawSpan, _ fields: (inout OutputRawSpan) throws -> Void) rethrows {
        try WireWriter.message(66, to: &output, fields)
    }
    /// `priority`.
    @inlinable @inline(__always)
    public static func priority(_ value: Priority, to output: inout OutputRawSpan) {
        if value.rawValue == 0 { return }
        WireWriter.varint(72, value, to: &output)
    }
    /// `source`.
    @inlinable @inline(__always)
    public static func source(_ value: TicketSource, to output: inout OutputRawSpan) {
        if value.rawValue == 0 { return }
        WireWriter.varint(80, value, to: &output)
    }
    /// `ref`.
    @inlinable @inline(__always)
    public static func ref(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(90, value, to: &output)
    }
    /// `ref`.
    @inlinable @inline(__always)
    public static func ref(_ value: String, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(90, value, to: &output)
    }
    /// `created_at_ms`.
    @inlinable @inline(__always)
    public static func createdAtMs(_ value: Int64, to output: inout OutputRawSpan) {
        if value == 0 { return }
        WireWriter.varint(96, value, to: &output)
    }
    /// `last_activity_at_ms`.
    @inlinable @inline(__always)
    public static func lastActivityAtMs(_ value: Int64, to output: inout OutputRawSpan) {
        if value == 0 { return }
        WireWriter.varint(104, value, to: &output)
    }
    /// `closed_at_ms`.
    @inlinable @inline(__always)
    public static func closedAtMs(_ value: Int64, to output: inout OutputRawSpan) {
        if value == 0 { return }
        WireWriter.varint(112, value, to: &output)
    }
    /// `closed_by`.
    @inlinable @inline(__always)
    public static func closedBy(_ value: Actor, to output: inout OutputRawSpan) {
        WireWriter.message(122, value, to: &output)
    }
    /// `closed_by`.
    @inlinable @inline(__always)
    public static func closedBy(to output: inout OutputRawSpan, _ fields: (inout OutputRawSpan) throws -> Void) rethrows {
        try WireWriter.message(122, to: &output, fields)
    }
    /// `close_reason`.
    @inlinable @inline(__always)
    public static func closeReason(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(130, value, to: &output)
    }
    /// `close_reason`.
    @inlinable @inline(__always)
    public static func closeReason(_ value: String, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(130, value, to: &output)
    }
    /// `unread`.
    @inlinable @inline(__always)
    public static func unread(_ value: UInt32, to output: inout OutputRawSpan) {
        if value == 0 { return }
        WireWriter.varint(136, value, to: &output)
    }
    /// `message_count`.
    @inlinable @inline(__always)
    public static func messageCount(_ value: UInt32, to output: inout OutputRawSpan) {
        if value == 0 { return }
        WireWriter.varint(144, value, to: &output)
    }
    /// `created_by`.
    @inlinable @inline(__always)
    public static func createdBy(_ value: Actor, to output: inout OutputRawSpan) {
        WireWriter.message(154, value, to: &output)
    }
    /// `created_by`.
    @inlinable @inline(__always)
    public static func createdBy(to output: inout OutputRawSpan, _ fields: (inout OutputRawSpan) throws -> Void) rethrows {
        try WireWriter.message(154, to: &output, fields)
    }
    /// `severity`.
    @inlinable @inline(__always)
    public static func severity(_ value: Severity, to output: inout OutputRawSpan) {
        if value.rawValue == 0 { return }
        WireWriter.varint(240, value, to: &output)
    }
    /// `product_ref`.
    @inlinable @inline(__always)
    public static func productRef(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(250, value, to: &output)
    }
    /// `product_ref`.
    @inlinable @inline(__always)
    public static func productRef(_ value: String, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(250, value, to: &output)
    }
    /// `contract_ref`.
    @inlinable @inline(__always)
    public static func contractRef(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(258, value, to: &output)
    }
    /// `contract_ref`.
    @inlinable @inline(__always)
    public static func contractRef(_ value: String, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(258, value, to: &output)
    }
    /// `project_ref`.
    @inlinable @inline(__always)
    public static func projectRef(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(266, value, to: &output)
    }
    /// `project_ref`.
    @inlinable @inline(__always)
    public static func projectRef(_ value: String, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(266, value, to: &output)
    }
    /// `kind`.
    @inlinable @inline(__always)
    public static func kind(_ value: TicketKind, to output: inout OutputRawSpan) {
        if value.rawValue == 0 { return }
        WireWriter.varint(272, value, to: &output)
    }
    /// `follow_up_of`.
    @inlinable @inline(__always)
    public static func followUpOf(_ value: TicketRef, to output: inout OutputRawSpan) {
        WireWriter.message(322, value, to: &output)
    }
    /// `follow_up_of`.
    @inlinable @inline(__always)
    public static func followUpOf(to output: inout OutputRawSpan, _ fields: (inout OutputRawSpan) throws -> Void) rethrows {
        try WireWriter.message(322, to: &output, fields)
    }
    /// `follow_ups`.
    @inlinable @inline(__always)
    public static func followUps(_ value: TicketRef, to output: inout OutputRawSpan) {
        WireWriter.message(330, value, to: &output)
    }
    /// `follow_ups`.
    @inlinable @inline(__always)
    public static func followUps(to output: inout OutputRawSpan, _ fields: (inout OutputRawSpan) throws -> Void) rethrows {
        try WireWriter.message(330, to: &output, fields)
    }
    /// `tags`.
    @inlinable @inline(__always)
    public static func tags(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        WireWriter.text(338, value, to: &output)
    }
    /// `tags`.
    @inlinable @inline(__always)
    public static func tags(_ value: String, to output: inout OutputRawSpan) {
        WireWriter.text(338, value, to: &output)
    }
    /// `due_at_ms`.
    @inlinable @inline(__always)
    public static func dueAtMs(_ value: Int64, to output: inout OutputRawSpan) {
        if value == 0 { return }
        WireWriter.varint(344, value, to: &output)
    }
    /// `mail_error`.
    @inlinable @inline(__always)
    public static func mailError(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(402, value, to: &output)
    }
    /// `mail_error`.
    @inlinable @inline(__always)
    public static func mailError(_ value: String, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(402, value, to: &output)
    }
    /// `unassigned_since_ms`.
    @inlinable @inline(__always)
    public static func unassignedSinceMs(_ value: Int64, to output: inout OutputRawSpan) {
        if value == 0 { return }
        WireWriter.varint(480, value, to: &output)
    }
    /// `updated`.
    @inlinable @inline(__always)
    public static func updated(_ value: Attribution, to output: inout OutputRawSpan) {
        WireWriter.message(490, value, to: &output)
    }
    /// `updated`.
    @inlinable @inline(__always)
    public static func updated(to output: inout OutputRawSpan, _ fields: (inout OutputRawSpan) throws -> Void) rethrows {
        try WireWriter.message(490, to: &output, fields)
    }
    /// `participants`.
    @inlinable @inline(__always)
    public static func participants(_ value: Participant, to output: inout OutputRawSpan) {
        WireWriter.message(562, value, to: &output)
    }
    /// `participants`.
    @inlinable @inline(__always)
    public static func participants(to output: inout OutputRawSpan, _ fields: (inout OutputRawSpan) throws -> Void) rethrows {
        try WireWriter.message(562, to: &output, fields)
    }
    /// `organisation`.
    @inlinable @inline(__always)
    public static func organisation(_ value: OrganisationRef, to output: inout OutputRawSpan) {
        WireWriter.message(722, value, to: &output)
    }
    /// `organisation`.
    @inlinable @inline(__always)
    public static func organisation(to output: inout OutputRawSpan, _ fields: (inout OutputRawSpan) throws -> Void) rethrows {
        try WireWriter.message(722, to: &output, fields)
    }
    /// `muted`.
    @inlinable @inline(__always)
    public static func muted(_ value: Bool, to output: inout OutputRawSpan) {
        if !value { return }
        WireWriter.varint(728, value, to: &output)
    }
}

/// Writes the fields of `TicketRef`, which are to come in the order of their numbers.
/// A value that is the default writes nothing; a repeated field is written value by value.
public enum TicketRefFields {
    /// `id`.
    @inlinable @inline(__always)
    public static func id(_ value: UInt64, to output: inout OutputRawSpan) {
        if value == 0 { return }
        WireWriter.varint(8, value, to: &output)
    }
    /// `number`.
    @inlinable @inline(__always)
    public static func number(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(18, value, to: &output)
    }
    /// `number`.
    @inlinable @inline(__always)
    public static func number(_ value: String, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(18, value, to: &output)
    }
}

/// Writes the fields of `ListTicketsReply`, which are to come in the order of their numbers.
/// A value that is the default writes nothing; a repeated field is written value by value.
public enum ListTicketsReplyFields {
    /// `tickets`.
    @inlinable @inline(__always)
    public static func tickets(_ value: Ticket, to output: inout OutputRawSpan) {
        WireWriter.message(10, value, to: &output)
    }
    /// `tickets`.
    @inlinable @inline(__always)
    public static func tickets(to output: inout OutputRawSpan, _ fields: (inout OutputRawSpan) throws -> Void) rethrows {
        try WireWriter.message(10, to: &output, fields)
    }
    /// `next_page_token`.
    @inlinable @inline(__always)
    public static func nextPageToken(_ value: UnsafeBufferPointer<UInt8>, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(18, value, to: &output)
    }
    /// `next_page_token`.
    @inlinable @inline(__always)
    public static func nextPageToken(_ value: String, to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.text(18, value, to: &output)
    }
    /// `as_of`.
    @inlinable @inline(__always)
    public static func asOf(_ value: [UInt8], to output: inout OutputRawSpan) {
        if value.isEmpty { return }
        WireWriter.bytes(26, value, to: &output)
    }
}


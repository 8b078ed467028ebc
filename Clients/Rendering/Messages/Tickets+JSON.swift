// Generated from Protocol/schema/tickets.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension Priority: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension TicketSource: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension Ticket: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if id != 0 { json.member("id", id) }
        if !number.isEmpty { json.member("number", number) }
        if version != 0 { json.member("version", version) }
        if !subject.isEmpty { json.member("subject", subject) }
        if let status { json.member("status", status) }
        if let category { json.member("category", category) }
        if let customer { json.member("customer", customer) }
        if let assignee { json.member("assignee", assignee) }
        if priority.rawValue != 0 { json.member("priority", priority) }
        if source.rawValue != 0 { json.member("source", source) }
        if !ref.isEmpty { json.member("ref", ref) }
        if createdAtMs != 0 { json.member("createdAtMs", createdAtMs) }
        if lastActivityAtMs != 0 { json.member("lastActivityAtMs", lastActivityAtMs) }
        if closedAtMs != 0 { json.member("closedAtMs", closedAtMs) }
        if let closedBy { json.member("closedBy", closedBy) }
        if !closeReason.isEmpty { json.member("closeReason", closeReason) }
        if unread != 0 { json.member("unread", unread) }
        if messageCount != 0 { json.member("messageCount", messageCount) }
        if let createdBy { json.member("createdBy", createdBy) }
        json.endObject()
    }
}

extension CreateTicketRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !message.isEmpty { json.member("message", message) }
        if !subject.isEmpty { json.member("subject", subject) }
        if !ref.isEmpty { json.member("ref", ref) }
        if categoryID != 0 { json.member("categoryId", categoryID) }
        if priority.rawValue != 0 { json.member("priority", priority) }
        if customerID != 0 { json.member("customerId", customerID) }
        if !customerEmail.isEmpty { json.member("customerEmail", customerEmail) }
        json.endObject()
    }
}

extension CreateTicketReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let ticket { json.member("ticket", ticket) }
        if !confirmation.isEmpty { json.member("confirmation", confirmation) }
        json.endObject()
    }
}

extension GetTicketRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if ticketID != 0 { json.member("ticketId", ticketID) }
        if !number.isEmpty { json.member("number", number) }
        if pageSize != 0 { json.member("pageSize", pageSize) }
        if !pageToken.isEmpty { json.member("pageToken", pageToken) }
        json.endObject()
    }
}

extension GetTicketReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let ticket { json.member("ticket", ticket) }
        if !messages.isEmpty { json.member("messages", messages) }
        if !nextPageToken.isEmpty { json.member("nextPageToken", nextPageToken) }
        if !asOf.isEmpty { json.member("asOf", bytes: asOf) }
        json.endObject()
    }
}

extension ListTicketsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !statusCategories.isEmpty { json.member("statusCategories", statusCategories) }
        if !statusIDs.isEmpty { json.member("statusIds", statusIDs) }
        if categoryID != 0 { json.member("categoryId", categoryID) }
        if let assignee { json.member("assignee", assignee) }
        if customerID != 0 { json.member("customerId", customerID) }
        if !ref.isEmpty { json.member("ref", ref) }
        if pageSize != 0 { json.member("pageSize", pageSize) }
        if !pageToken.isEmpty { json.member("pageToken", pageToken) }
        json.endObject()
    }
}

extension AssigneeFilter: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if case .me(let value) = kind { json.member("me", value) }
        if case .unassigned(let value) = kind { json.member("unassigned", value) }
        if case .userID(let value) = kind { json.member("userId", value) }
        json.endObject()
    }
}

extension ListTicketsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !tickets.isEmpty { json.member("tickets", tickets) }
        if !nextPageToken.isEmpty { json.member("nextPageToken", nextPageToken) }
        if !asOf.isEmpty { json.member("asOf", bytes: asOf) }
        json.endObject()
    }
}

extension AssignTicketRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if ticketID != 0 { json.member("ticketId", ticketID) }
        if userID != 0 { json.member("userId", userID) }
        if ifVersion != 0 { json.member("ifVersion", ifVersion) }
        json.endObject()
    }
}

extension AssignTicketReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let ticket { json.member("ticket", ticket) }
        json.endObject()
    }
}

extension SetTicketStatusRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if ticketID != 0 { json.member("ticketId", ticketID) }
        if statusID != 0 { json.member("statusId", statusID) }
        if !status.isEmpty { json.member("status", status) }
        if ifVersion != 0 { json.member("ifVersion", ifVersion) }
        json.endObject()
    }
}

extension SetTicketStatusReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let ticket { json.member("ticket", ticket) }
        json.endObject()
    }
}

extension CloseTicketRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if ticketID != 0 { json.member("ticketId", ticketID) }
        if !reason.isEmpty { json.member("reason", reason) }
        if ifVersion != 0 { json.member("ifVersion", ifVersion) }
        json.endObject()
    }
}

extension CloseTicketReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let ticket { json.member("ticket", ticket) }
        json.endObject()
    }
}

extension GetInboxCountsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension GetInboxCountsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if `open` != 0 { json.member("open", `open`) }
        if mine != 0 { json.member("mine", mine) }
        if unassigned != 0 { json.member("unassigned", unassigned) }
        if unread != 0 { json.member("unread", unread) }
        if !statuses.isEmpty { json.member("statuses", statuses) }
        if !asOf.isEmpty { json.member("asOf", bytes: asOf) }
        json.endObject()
    }
}

extension StatusCount: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let status { json.member("status", status) }
        if count != 0 { json.member("count", count) }
        json.endObject()
    }
}

extension MarkReadRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if ticketID != 0 { json.member("ticketId", ticketID) }
        if seq != 0 { json.member("seq", seq) }
        json.endObject()
    }
}

extension MarkReadReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if unread != 0 { json.member("unread", unread) }
        json.endObject()
    }
}

extension ListStatusesRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension ListStatusesReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !statuses.isEmpty { json.member("statuses", statuses) }
        json.endObject()
    }
}


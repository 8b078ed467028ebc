// Generated from Protocol/schema/tickets.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension TicketKind: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension Severity: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

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
        if self.id != 0 { json.member("id", self.id) }
        if !self.number.isEmpty { json.member("number", self.number) }
        if self.version != 0 { json.member("version", self.version) }
        if !self.subject.isEmpty { json.member("subject", self.subject) }
        if let value = self.status { json.member("status", value) }
        if let value = self.category { json.member("category", value) }
        if let value = self.customer { json.member("customer", value) }
        if let value = self.assignee { json.member("assignee", value) }
        if self.priority.rawValue != 0 { json.member("priority", self.priority) }
        if self.source.rawValue != 0 { json.member("source", self.source) }
        if !self.ref.isEmpty { json.member("ref", self.ref) }
        if self.createdAtMs != 0 { json.member("createdAtMs", self.createdAtMs) }
        if self.lastActivityAtMs != 0 { json.member("lastActivityAtMs", self.lastActivityAtMs) }
        if self.closedAtMs != 0 { json.member("closedAtMs", self.closedAtMs) }
        if let value = self.closedBy { json.member("closedBy", value) }
        if !self.closeReason.isEmpty { json.member("closeReason", self.closeReason) }
        if self.unread != 0 { json.member("unread", self.unread) }
        if self.messageCount != 0 { json.member("messageCount", self.messageCount) }
        if let value = self.createdBy { json.member("createdBy", value) }
        if self.severity.rawValue != 0 { json.member("severity", self.severity) }
        if !self.productRef.isEmpty { json.member("productRef", self.productRef) }
        if !self.contractRef.isEmpty { json.member("contractRef", self.contractRef) }
        if !self.projectRef.isEmpty { json.member("projectRef", self.projectRef) }
        if self.kind.rawValue != 0 { json.member("kind", self.kind) }
        if let value = self.followUpOf { json.member("followUpOf", value) }
        if !self.followUps.isEmpty { json.member("followUps", self.followUps) }
        if !self.tags.isEmpty { json.member("tags", self.tags) }
        if self.dueAtMs != 0 { json.member("dueAtMs", self.dueAtMs) }
        if let value = self.organisation { json.member("organisation", value) }
        if self.unassignedSinceMs != 0 { json.member("unassignedSinceMs", self.unassignedSinceMs) }
        if !self.mailError.isEmpty { json.member("mailError", self.mailError) }
        if let value = self.updated { json.member("updated", value) }
        if !self.participants.isEmpty { json.member("participants", self.participants) }
        if self.muted { json.member("muted", self.muted) }
        json.endObject()
    }
}

extension TicketRef: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if !self.number.isEmpty { json.member("number", self.number) }
        json.endObject()
    }
}

extension CreateTicketRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.message.isEmpty { json.member("message", self.message) }
        if !self.subject.isEmpty { json.member("subject", self.subject) }
        if !self.ref.isEmpty { json.member("ref", self.ref) }
        if self.categoryID != 0 { json.member("categoryId", self.categoryID) }
        if self.priority.rawValue != 0 { json.member("priority", self.priority) }
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.customerEmail.isEmpty { json.member("customerEmail", self.customerEmail) }
        if self.severity.rawValue != 0 { json.member("severity", self.severity) }
        if !self.productRef.isEmpty { json.member("productRef", self.productRef) }
        if !self.contractRef.isEmpty { json.member("contractRef", self.contractRef) }
        if !self.projectRef.isEmpty { json.member("projectRef", self.projectRef) }
        if !self.uploadIDs.isEmpty { json.member("uploadIds", self.uploadIDs) }
        json.endObject()
    }
}

extension CreateTicketReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.ticket { json.member("ticket", value) }
        if !self.confirmation.isEmpty { json.member("confirmation", self.confirmation) }
        json.endObject()
    }
}

extension GetTicketRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if !self.number.isEmpty { json.member("number", self.number) }
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        if self.asCustomer { json.member("asCustomer", self.asCustomer) }
        json.endObject()
    }
}

extension GetTicketReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.ticket { json.member("ticket", value) }
        if !self.messages.isEmpty { json.member("messages", self.messages) }
        if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
        if !self.asOf.isEmpty { json.member("asOf", bytes: self.asOf) }
        if !self.pendingReplies.isEmpty { json.member("pendingReplies", self.pendingReplies) }
        json.endObject()
    }
}

extension ListTicketsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.statusCategories.isEmpty { json.member("statusCategories", self.statusCategories) }
        if !self.statusIDs.isEmpty { json.member("statusIds", self.statusIDs) }
        if self.categoryID != 0 { json.member("categoryId", self.categoryID) }
        if let value = self.assignee { json.member("assignee", value) }
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.ref.isEmpty { json.member("ref", self.ref) }
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        if !self.tag.isEmpty { json.member("tag", self.tag) }
        if self.overdue { json.member("overdue", self.overdue) }
        if self.whose.rawValue != 0 { json.member("whose", self.whose) }
        if self.organisationID != 0 { json.member("organisationId", self.organisationID) }
        if self.createdFromMs != 0 { json.member("createdFromMs", self.createdFromMs) }
        if self.createdBeforeMs != 0 { json.member("createdBeforeMs", self.createdBeforeMs) }
        if self.asCustomer { json.member("asCustomer", self.asCustomer) }
        json.endObject()
    }
}

extension AssigneeFilter: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if case .me(let value) = self.kind { json.member("me", value) }
        if case .unassigned(let value) = self.kind { json.member("unassigned", value) }
        if case .userID(let value) = self.kind { json.member("userId", value) }
        if case .groupID(let value) = self.kind { json.member("groupId", value) }
        if case .myGroups(let value) = self.kind { json.member("myGroups", value) }
        json.endObject()
    }
}

extension ListTicketsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.tickets.isEmpty { json.member("tickets", self.tickets) }
        if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
        if !self.asOf.isEmpty { json.member("asOf", bytes: self.asOf) }
        json.endObject()
    }
}

extension AssignTicketRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if self.userID != 0 { json.member("userId", self.userID) }
        if self.ifVersion != 0 { json.member("ifVersion", self.ifVersion) }
        if self.groupID != 0 { json.member("groupId", self.groupID) }
        json.endObject()
    }
}

extension AssignTicketReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.ticket { json.member("ticket", value) }
        json.endObject()
    }
}

extension SetTicketStatusRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if self.statusID != 0 { json.member("statusId", self.statusID) }
        if !self.status.isEmpty { json.member("status", self.status) }
        if self.ifVersion != 0 { json.member("ifVersion", self.ifVersion) }
        json.endObject()
    }
}

extension SetTicketStatusReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.ticket { json.member("ticket", value) }
        json.endObject()
    }
}

extension CloseTicketRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if !self.reason.isEmpty { json.member("reason", self.reason) }
        if self.ifVersion != 0 { json.member("ifVersion", self.ifVersion) }
        json.endObject()
    }
}

extension CloseTicketReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.ticket { json.member("ticket", value) }
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
        if self.`open` != 0 { json.member("open", self.`open`) }
        if self.mine != 0 { json.member("mine", self.mine) }
        if self.unassigned != 0 { json.member("unassigned", self.unassigned) }
        if self.unread != 0 { json.member("unread", self.unread) }
        if !self.statuses.isEmpty { json.member("statuses", self.statuses) }
        if !self.asOf.isEmpty { json.member("asOf", bytes: self.asOf) }
        if self.myGroups != 0 { json.member("myGroups", self.myGroups) }
        if self.unassignedLate != 0 { json.member("unassignedLate", self.unassignedLate) }
        if self.oldestUnassignedSinceMs != 0 { json.member("oldestUnassignedSinceMs", self.oldestUnassignedSinceMs) }
        json.endObject()
    }
}

extension ListUnassignedRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        json.endObject()
    }
}

extension ListUnassignedReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.tickets.isEmpty { json.member("tickets", self.tickets) }
        if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
        if self.lateBeforeMs != 0 { json.member("lateBeforeMs", self.lateBeforeMs) }
        if self.nowMs != 0 { json.member("nowMs", self.nowMs) }
        json.endObject()
    }
}

extension StatusCount: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.status { json.member("status", value) }
        if self.count != 0 { json.member("count", self.count) }
        json.endObject()
    }
}

extension MarkReadRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if self.seq != 0 { json.member("seq", self.seq) }
        json.endObject()
    }
}

extension MarkReadReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.unread != 0 { json.member("unread", self.unread) }
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
        if !self.statuses.isEmpty { json.member("statuses", self.statuses) }
        json.endObject()
    }
}

extension CreateFollowUpRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if !self.message.isEmpty { json.member("message", self.message) }
        json.endObject()
    }
}

extension CreateFollowUpReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.ticket { json.member("ticket", value) }
        json.endObject()
    }
}

extension TagTicketRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if !self.add.isEmpty { json.member("add", self.add) }
        if !self.remove.isEmpty { json.member("remove", self.remove) }
        json.endObject()
    }
}

extension TagTicketReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.ticket { json.member("ticket", value) }
        json.endObject()
    }
}

extension RequestCancellationRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.ref.isEmpty { json.member("ref", self.ref) }
        if !self.message.isEmpty { json.member("message", self.message) }
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.customerEmail.isEmpty { json.member("customerEmail", self.customerEmail) }
        json.endObject()
    }
}

extension RequestCancellationReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.ticket { json.member("ticket", value) }
        if !self.confirmation.isEmpty { json.member("confirmation", self.confirmation) }
        json.endObject()
    }
}

extension GetReportFormRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.categoryID != 0 { json.member("categoryId", self.categoryID) }
        json.endObject()
    }
}

extension GetReportFormReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.fields.isEmpty { json.member("fields", self.fields) }
        if !self.supportAddress.isEmpty { json.member("supportAddress", self.supportAddress) }
        if self.enabled { json.member("enabled", self.enabled) }
        if let value = self.fileRules { json.member("fileRules", value) }
        json.endObject()
    }
}

extension FileRules: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.enabled { json.member("enabled", self.enabled) }
        if self.maxFileBytes != 0 { json.member("maxFileBytes", self.maxFileBytes) }
        if self.maxFilesPerMessage != 0 { json.member("maxFilesPerMessage", self.maxFilesPerMessage) }
        if !self.allowedTypes.isEmpty { json.member("allowedTypes", self.allowedTypes) }
        if !self.deniedTypes.isEmpty { json.member("deniedTypes", self.deniedTypes) }
        json.endObject()
    }
}

extension FormField: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if self.required { json.member("required", self.required) }
        if self.maxBytes != 0 { json.member("maxBytes", self.maxBytes) }
        if !self.choices.isEmpty { json.member("choices", self.choices) }
        if !self.label.isEmpty { json.member("label", self.label) }
        if self.readOnly { json.member("readOnly", self.readOnly) }
        json.endObject()
    }
}

extension FormChoice: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.value.isEmpty { json.member("value", self.value) }
        if !self.label.isEmpty { json.member("label", self.label) }
        json.endObject()
    }
}

extension Participant: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.email.isEmpty { json.member("email", self.email) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if self.visibility.rawValue != 0 { json.member("visibility", self.visibility) }
        json.endObject()
    }
}

extension SetParticipantRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if let value = self.participant { json.member("participant", value) }
        json.endObject()
    }
}

extension SetParticipantReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.participants.isEmpty { json.member("participants", self.participants) }
        json.endObject()
    }
}

extension RemoveParticipantRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.ticketID != 0 { json.member("ticketId", self.ticketID) }
        if !self.email.isEmpty { json.member("email", self.email) }
        json.endObject()
    }
}

extension RemoveParticipantReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.participants.isEmpty { json.member("participants", self.participants) }
        json.endObject()
    }
}


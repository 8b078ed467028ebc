// Generated from Protocol/schema/admin.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension BackupState: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension ClaimAdministratorRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.claim.isEmpty { json.member("claim", self.claim) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.email.isEmpty { json.member("email", self.email) }
        if !self.password.isEmpty { json.member("password", self.password) }
        json.endObject()
    }
}

extension ClaimAdministratorReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.identity { json.member("identity", value) }
        json.endObject()
    }
}

extension GetHealthRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension GetHealthReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.healthy { json.member("healthy", self.healthy) }
        if !self.findings.isEmpty { json.member("findings", self.findings) }
        if let value = self.mail { json.member("mail", value) }
        json.endObject()
    }
}

extension MailQueueState: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.route.isEmpty { json.member("route", self.route) }
        if self.waiting != 0 { json.member("waiting", self.waiting) }
        if self.oldestAtMs != 0 { json.member("oldestAtMs", self.oldestAtMs) }
        if !self.problem.isEmpty { json.member("problem", self.problem) }
        if self.problemSinceMs != 0 { json.member("problemSinceMs", self.problemSinceMs) }
        json.endObject()
    }
}

extension HealthFinding: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.message.isEmpty { json.member("message", self.message) }
        if self.isNote { json.member("isNote", self.isNote) }
        json.endObject()
    }
}

extension StartBackupRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.path.isEmpty { json.member("path", self.path) }
        json.endObject()
    }
}

extension StartBackupReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension GetBackupRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension GetBackupReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.state.rawValue != 0 { json.member("state", self.state) }
        if !self.path.isEmpty { json.member("path", self.path) }
        if self.pagesDone != 0 { json.member("pagesDone", self.pagesDone) }
        if self.pagesTotal != 0 { json.member("pagesTotal", self.pagesTotal) }
        if !self.error.isEmpty { json.member("error", self.error) }
        if !self.manifest.isEmpty { json.member("manifest", self.manifest) }
        json.endObject()
    }
}

extension GetMetricsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension GetMetricsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.text.isEmpty { json.member("text", self.text) }
        json.endObject()
    }
}

extension ListHeldFilesRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.afterDocumentID != 0 { json.member("afterDocumentId", self.afterDocumentID) }
        json.endObject()
    }
}

extension ListHeldFilesReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.files.isEmpty { json.member("files", self.files) }
        if self.waitingUploads != 0 { json.member("waitingUploads", self.waitingUploads) }
        json.endObject()
    }
}

extension HeldFile: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.documentID != 0 { json.member("documentId", self.documentID) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if self.size != 0 { json.member("size", self.size) }
        if self.state.rawValue != 0 { json.member("state", self.state) }
        if self.sinceMs != 0 { json.member("sinceMs", self.sinceMs) }
        if self.tries != 0 { json.member("tries", self.tries) }
        if !self.reason.isEmpty { json.member("reason", self.reason) }
        if !self.ticketNumber.isEmpty { json.member("ticketNumber", self.ticketNumber) }
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        json.endObject()
    }
}

extension DecideFileRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.documentID != 0 { json.member("documentId", self.documentID) }
        if self.state.rawValue != 0 { json.member("state", self.state) }
        json.endObject()
    }
}

extension DecideFileReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.changed != 0 { json.member("changed", self.changed) }
        json.endObject()
    }
}


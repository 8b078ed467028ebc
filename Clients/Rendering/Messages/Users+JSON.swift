// Generated from Protocol/schema/users.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension Staff: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.email.isEmpty { json.member("email", self.email) }
        if self.role.rawValue != 0 { json.member("role", self.role) }
        if self.disabled { json.member("disabled", self.disabled) }
        if self.activated { json.member("activated", self.activated) }
        if self.createdAtMs != 0 { json.member("createdAtMs", self.createdAtMs) }
        if self.version != 0 { json.member("version", self.version) }
        if self.openTickets != 0 { json.member("openTickets", self.openTickets) }
        if !self.groups.isEmpty { json.member("groups", self.groups) }
        if let value = self.created { json.member("created", value) }
        if let value = self.updated { json.member("updated", value) }
        if self.away { json.member("away", self.away) }
        if self.capacity != 0 { json.member("capacity", self.capacity) }
        json.endObject()
    }
}

extension SetAwayRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.away { json.member("away", self.away) }
        json.endObject()
    }
}

extension SetAwayReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.staff { json.member("staff", value) }
        json.endObject()
    }
}

extension UpdateStaffRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.userID != 0 { json.member("userId", self.userID) }
        if self.ifVersion != 0 { json.member("ifVersion", self.ifVersion) }
        if let value = self.name { json.member("name", value) }
        if let value = self.administrator { json.member("administrator", value) }
        if let value = self.disabled { json.member("disabled", value) }
        if let value = self.away { json.member("away", value) }
        if let value = self.capacity { json.member("capacity", value) }
        json.endObject()
    }
}

extension UpdateStaffReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.staff { json.member("staff", value) }
        if self.reassigned != 0 { json.member("reassigned", self.reassigned) }
        json.endObject()
    }
}

extension CreateStaffRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.email.isEmpty { json.member("email", self.email) }
        if self.administrator { json.member("administrator", self.administrator) }
        json.endObject()
    }
}

extension CreateStaffReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.staff { json.member("staff", value) }
        if self.mailID != 0 { json.member("mailId", self.mailID) }
        json.endObject()
    }
}

extension ListStaffRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension ListStaffReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.staff.isEmpty { json.member("staff", self.staff) }
        json.endObject()
    }
}

extension ServiceToken: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.scopes.isEmpty { json.member("scopes", self.scopes) }
        if self.createdAtMs != 0 { json.member("createdAtMs", self.createdAtMs) }
        if self.expiresAtMs != 0 { json.member("expiresAtMs", self.expiresAtMs) }
        if self.lastUsedAtMs != 0 { json.member("lastUsedAtMs", self.lastUsedAtMs) }
        if self.revokedAtMs != 0 { json.member("revokedAtMs", self.revokedAtMs) }
        if self.ai { json.member("ai", self.ai) }
        if !self.networks.isEmpty { json.member("networks", self.networks) }
        if !self.categories.isEmpty { json.member("categories", self.categories) }
        if let value = self.created { json.member("created", value) }
        if let value = self.updated { json.member("updated", value) }
        json.endObject()
    }
}

extension CreateServiceTokenRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.scopes.isEmpty { json.member("scopes", self.scopes) }
        if self.validDays != 0 { json.member("validDays", self.validDays) }
        if self.ai { json.member("ai", self.ai) }
        if !self.networks.isEmpty { json.member("networks", self.networks) }
        if !self.categoryIDs.isEmpty { json.member("categoryIds", self.categoryIDs) }
        json.endObject()
    }
}

extension CreateServiceTokenReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.token { json.member("token", value) }
        if !self.secret.isEmpty { json.member("secret", self.secret) }
        json.endObject()
    }
}

extension ListServiceTokensRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension ListServiceTokensReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.tokens.isEmpty { json.member("tokens", self.tokens) }
        json.endObject()
    }
}

extension RevokeServiceTokenRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.tokenID != 0 { json.member("tokenId", self.tokenID) }
        json.endObject()
    }
}

extension RevokeServiceTokenReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.token { json.member("token", value) }
        json.endObject()
    }
}


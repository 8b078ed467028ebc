// Generated from Protocol/schema/users.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension Staff: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if id != 0 { json.member("id", id) }
        if !name.isEmpty { json.member("name", name) }
        if !email.isEmpty { json.member("email", email) }
        if role.rawValue != 0 { json.member("role", role) }
        if disabled { json.member("disabled", disabled) }
        if activated { json.member("activated", activated) }
        if createdAtMs != 0 { json.member("createdAtMs", createdAtMs) }
        json.endObject()
    }
}

extension CreateStaffRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !name.isEmpty { json.member("name", name) }
        if !email.isEmpty { json.member("email", email) }
        if administrator { json.member("administrator", administrator) }
        json.endObject()
    }
}

extension CreateStaffReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let staff { json.member("staff", staff) }
        if mailID != 0 { json.member("mailId", mailID) }
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
        if !staff.isEmpty { json.member("staff", staff) }
        json.endObject()
    }
}

extension ServiceToken: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if id != 0 { json.member("id", id) }
        if !name.isEmpty { json.member("name", name) }
        if !scopes.isEmpty { json.member("scopes", scopes) }
        if createdAtMs != 0 { json.member("createdAtMs", createdAtMs) }
        if expiresAtMs != 0 { json.member("expiresAtMs", expiresAtMs) }
        if lastUsedAtMs != 0 { json.member("lastUsedAtMs", lastUsedAtMs) }
        if revokedAtMs != 0 { json.member("revokedAtMs", revokedAtMs) }
        json.endObject()
    }
}

extension CreateServiceTokenRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !name.isEmpty { json.member("name", name) }
        if !scopes.isEmpty { json.member("scopes", scopes) }
        if validDays != 0 { json.member("validDays", validDays) }
        json.endObject()
    }
}

extension CreateServiceTokenReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let token { json.member("token", token) }
        if !secret.isEmpty { json.member("secret", secret) }
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
        if !tokens.isEmpty { json.member("tokens", tokens) }
        json.endObject()
    }
}

extension RevokeServiceTokenRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if tokenID != 0 { json.member("tokenId", tokenID) }
        json.endObject()
    }
}

extension RevokeServiceTokenReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let token { json.member("token", token) }
        json.endObject()
    }
}


// Generated from Protocol/schema/admin.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension ClaimAdministratorRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !claim.isEmpty { json.member("claim", claim) }
        if !name.isEmpty { json.member("name", name) }
        if !email.isEmpty { json.member("email", email) }
        if !password.isEmpty { json.member("password", password) }
        json.endObject()
    }
}

extension ClaimAdministratorReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let identity { json.member("identity", identity) }
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
        if healthy { json.member("healthy", healthy) }
        if !findings.isEmpty { json.member("findings", findings) }
        json.endObject()
    }
}

extension HealthFinding: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !name.isEmpty { json.member("name", name) }
        if !message.isEmpty { json.member("message", message) }
        json.endObject()
    }
}


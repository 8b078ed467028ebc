// Generated from Protocol/schema/common.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension ActorKind: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension Visibility: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension StatusCategory: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension Actor: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if kind.rawValue != 0 { json.member("kind", kind) }
        if id != 0 { json.member("id", id) }
        if !name.isEmpty { json.member("name", name) }
        json.endObject()
    }
}

extension StatusRef: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if id != 0 { json.member("id", id) }
        if !name.isEmpty { json.member("name", name) }
        if category.rawValue != 0 { json.member("category", category) }
        json.endObject()
    }
}

extension CategoryRef: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if id != 0 { json.member("id", id) }
        if !name.isEmpty { json.member("name", name) }
        json.endObject()
    }
}

extension CustomerRef: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if id != 0 { json.member("id", id) }
        if !name.isEmpty { json.member("name", name) }
        if !email.isEmpty { json.member("email", email) }
        json.endObject()
    }
}

extension AssigneeRef: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if userID != 0 { json.member("userId", userID) }
        if groupID != 0 { json.member("groupId", groupID) }
        if !name.isEmpty { json.member("name", name) }
        json.endObject()
    }
}


// Generated from Protocol/schema/settings.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension ClosedReplyPolicy: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension Settings: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if version != 0 { json.member("version", version) }
        if !careAddresses.isEmpty { json.member("careAddresses", careAddresses) }
        if !supportAddress.isEmpty { json.member("supportAddress", supportAddress) }
        if !bccAddresses.isEmpty { json.member("bccAddresses", bccAddresses) }
        if !senderName.isEmpty { json.member("senderName", senderName) }
        if !senderAddress.isEmpty { json.member("senderAddress", senderAddress) }
        if !replyToAddress.isEmpty { json.member("replyToAddress", replyToAddress) }
        if !confirmationText.isEmpty { json.member("confirmationText", confirmationText) }
        if !ticketNumberPrefix.isEmpty { json.member("ticketNumberPrefix", ticketNumberPrefix) }
        if allowReportIssue { json.member("allowReportIssue", allowReportIssue) }
        if customersMayClose { json.member("customersMayClose", customersMayClose) }
        if !publicURL.isEmpty { json.member("publicUrl", publicURL) }
        json.endObject()
    }
}

extension AddressList: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !addresses.isEmpty { json.member("addresses", addresses) }
        json.endObject()
    }
}

extension GetSettingsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension GetSettingsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let settings { json.member("settings", settings) }
        json.endObject()
    }
}

extension UpdateSettingsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if ifVersion != 0 { json.member("ifVersion", ifVersion) }
        if let careAddresses { json.member("careAddresses", careAddresses) }
        if let supportAddress { json.member("supportAddress", supportAddress) }
        if let senderName { json.member("senderName", senderName) }
        if let senderAddress { json.member("senderAddress", senderAddress) }
        if let replyToAddress { json.member("replyToAddress", replyToAddress) }
        if let confirmationText { json.member("confirmationText", confirmationText) }
        if let ticketNumberPrefix { json.member("ticketNumberPrefix", ticketNumberPrefix) }
        if let allowReportIssue { json.member("allowReportIssue", allowReportIssue) }
        if let customersMayClose { json.member("customersMayClose", customersMayClose) }
        if let publicURL { json.member("publicUrl", publicURL) }
        json.endObject()
    }
}

extension UpdateSettingsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let settings { json.member("settings", settings) }
        json.endObject()
    }
}

extension AddBccAddressRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !address.isEmpty { json.member("address", address) }
        json.endObject()
    }
}

extension AddBccAddressReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let settings { json.member("settings", settings) }
        json.endObject()
    }
}

extension RemoveBccAddressRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !address.isEmpty { json.member("address", address) }
        json.endObject()
    }
}

extension RemoveBccAddressReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let settings { json.member("settings", settings) }
        json.endObject()
    }
}

extension Category: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if id != 0 { json.member("id", id) }
        if version != 0 { json.member("version", version) }
        if !name.isEmpty { json.member("name", name) }
        if position != 0 { json.member("position", position) }
        if active { json.member("active", active) }
        if closedReplyPolicy.rawValue != 0 { json.member("closedReplyPolicy", closedReplyPolicy) }
        if reopenDays != 0 { json.member("reopenDays", reopenDays) }
        json.endObject()
    }
}

extension CreateCategoryRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !name.isEmpty { json.member("name", name) }
        if position != 0 { json.member("position", position) }
        json.endObject()
    }
}

extension CreateCategoryReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let category { json.member("category", category) }
        json.endObject()
    }
}

extension UpdateCategoryRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if categoryID != 0 { json.member("categoryId", categoryID) }
        if ifVersion != 0 { json.member("ifVersion", ifVersion) }
        if let name { json.member("name", name) }
        if let position { json.member("position", position) }
        if let active { json.member("active", active) }
        json.endObject()
    }
}

extension UpdateCategoryReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let category { json.member("category", category) }
        json.endObject()
    }
}

extension ListCategoriesRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if includeInactive { json.member("includeInactive", includeInactive) }
        json.endObject()
    }
}

extension ListCategoriesReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !categories.isEmpty { json.member("categories", categories) }
        json.endObject()
    }
}


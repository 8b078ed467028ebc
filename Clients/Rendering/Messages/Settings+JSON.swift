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
        if self.version != 0 { json.member("version", self.version) }
        if !self.careAddresses.isEmpty { json.member("careAddresses", self.careAddresses) }
        if !self.supportAddress.isEmpty { json.member("supportAddress", self.supportAddress) }
        if !self.bccAddresses.isEmpty { json.member("bccAddresses", self.bccAddresses) }
        if !self.senderName.isEmpty { json.member("senderName", self.senderName) }
        if !self.senderAddress.isEmpty { json.member("senderAddress", self.senderAddress) }
        if !self.replyToAddress.isEmpty { json.member("replyToAddress", self.replyToAddress) }
        if !self.confirmationText.isEmpty { json.member("confirmationText", self.confirmationText) }
        if !self.ticketNumberPrefix.isEmpty { json.member("ticketNumberPrefix", self.ticketNumberPrefix) }
        if self.allowReportIssue { json.member("allowReportIssue", self.allowReportIssue) }
        if self.customersMayClose { json.member("customersMayClose", self.customersMayClose) }
        if !self.publicURL.isEmpty { json.member("publicUrl", self.publicURL) }
        if self.ticketNumberStart != 0 { json.member("ticketNumberStart", self.ticketNumberStart) }
        if !self.careNoticesOff.isEmpty { json.member("careNoticesOff", self.careNoticesOff) }
        if !self.bccExcludedKinds.isEmpty { json.member("bccExcludedKinds", self.bccExcludedKinds) }
        if !self.replyToName.isEmpty { json.member("replyToName", self.replyToName) }
        if self.autoCloseDays != 0 { json.member("autoCloseDays", self.autoCloseDays) }
        if self.clearAssigneeOnReopen { json.member("clearAssigneeOnReopen", self.clearAssigneeOnReopen) }
        if self.mailRetentionDays != 0 { json.member("mailRetentionDays", self.mailRetentionDays) }
        if self.auditRetentionDays != 0 { json.member("auditRetentionDays", self.auditRetentionDays) }
        if self.documentsEnabled { json.member("documentsEnabled", self.documentsEnabled) }
        if self.maxFileBytes != 0 { json.member("maxFileBytes", self.maxFileBytes) }
        if self.maxFilesPerMessage != 0 { json.member("maxFilesPerMessage", self.maxFilesPerMessage) }
        if !self.allowedFileTypes.isEmpty { json.member("allowedFileTypes", self.allowedFileTypes) }
        if !self.deniedFileTypes.isEmpty { json.member("deniedFileTypes", self.deniedFileTypes) }
        if self.accessMode.rawValue != 0 { json.member("accessMode", self.accessMode) }
        if self.transactionalToOptedOut { json.member("transactionalToOptedOut", self.transactionalToOptedOut) }
        if self.includeText { json.member("includeText", self.includeText) }
        if let value = self.defaultAssignee { json.member("defaultAssignee", value) }
        if self.unassignedWarningMinutes != 0 { json.member("unassignedWarningMinutes", self.unassignedWarningMinutes) }
        if self.claimOnReply { json.member("claimOnReply", self.claimOnReply) }
        if self.assignmentTimeoutMinutes != 0 { json.member("assignmentTimeoutMinutes", self.assignmentTimeoutMinutes) }
        if let value = self.secondStep { json.member("secondStep", value) }
        if let value = self.updated { json.member("updated", value) }
        if !self.severityColours.isEmpty { json.member("severityColours", self.severityColours) }
        if !self.defaultLanguage.isEmpty { json.member("defaultLanguage", self.defaultLanguage) }
        if !self.confirmationTextDe.isEmpty { json.member("confirmationTextDe", self.confirmationTextDe) }
        if !self.portalName.isEmpty { json.member("portalName", self.portalName) }
        if !self.portalLogo.isEmpty { json.member("portalLogo", self.portalLogo) }
        if !self.portalTheme.isEmpty { json.member("portalTheme", self.portalTheme) }
        if !self.announcement.isEmpty { json.member("announcement", self.announcement) }
        if self.renewalNoticeDays != 0 { json.member("renewalNoticeDays", self.renewalNoticeDays) }
        if !self.portalShortcuts.isEmpty { json.member("portalShortcuts", self.portalShortcuts) }
        json.endObject()
    }
}

extension SecondStepRules: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.requiredFor.isEmpty { json.member("requiredFor", self.requiredFor) }
        if self.codeDigits != 0 { json.member("codeDigits", self.codeDigits) }
        if self.codeMinutes != 0 { json.member("codeMinutes", self.codeMinutes) }
        if self.resendsMax != 0 { json.member("resendsMax", self.resendsMax) }
        if self.triesMax != 0 { json.member("triesMax", self.triesMax) }
        if self.resetMinutes != 0 { json.member("resetMinutes", self.resetMinutes) }
        json.endObject()
    }
}

extension AddressList: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.addresses.isEmpty { json.member("addresses", self.addresses) }
        json.endObject()
    }
}

extension ThemeValue: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.value.isEmpty { json.member("value", self.value) }
        json.endObject()
    }
}

extension ThemeValueList: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.values.isEmpty { json.member("values", self.values) }
        json.endObject()
    }
}

extension ShortcutList: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.shortcuts.isEmpty { json.member("shortcuts", self.shortcuts) }
        json.endObject()
    }
}

extension SeverityColour: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.severity.rawValue != 0 { json.member("severity", self.severity) }
        if !self.colour.isEmpty { json.member("colour", self.colour) }
        json.endObject()
    }
}

extension FileTypeList: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.types.isEmpty { json.member("types", self.types) }
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
        if let value = self.settings { json.member("settings", value) }
        json.endObject()
    }
}

extension UpdateSettingsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.ifVersion != 0 { json.member("ifVersion", self.ifVersion) }
        if let value = self.careAddresses { json.member("careAddresses", value) }
        if let value = self.supportAddress { json.member("supportAddress", value) }
        if let value = self.senderName { json.member("senderName", value) }
        if let value = self.senderAddress { json.member("senderAddress", value) }
        if let value = self.replyToAddress { json.member("replyToAddress", value) }
        if let value = self.confirmationText { json.member("confirmationText", value) }
        if let value = self.ticketNumberPrefix { json.member("ticketNumberPrefix", value) }
        if let value = self.allowReportIssue { json.member("allowReportIssue", value) }
        if let value = self.customersMayClose { json.member("customersMayClose", value) }
        if let value = self.publicURL { json.member("publicUrl", value) }
        if let value = self.ticketNumberStart { json.member("ticketNumberStart", value) }
        if let value = self.careNoticesOff { json.member("careNoticesOff", value) }
        if let value = self.bccExcludedKinds { json.member("bccExcludedKinds", value) }
        if let value = self.replyToName { json.member("replyToName", value) }
        if let value = self.autoCloseDays { json.member("autoCloseDays", value) }
        if let value = self.clearAssigneeOnReopen { json.member("clearAssigneeOnReopen", value) }
        if let value = self.mailRetentionDays { json.member("mailRetentionDays", value) }
        if let value = self.auditRetentionDays { json.member("auditRetentionDays", value) }
        if let value = self.documentsEnabled { json.member("documentsEnabled", value) }
        if let value = self.maxFileBytes { json.member("maxFileBytes", value) }
        if let value = self.maxFilesPerMessage { json.member("maxFilesPerMessage", value) }
        if let value = self.allowedFileTypes { json.member("allowedFileTypes", value) }
        if let value = self.deniedFileTypes { json.member("deniedFileTypes", value) }
        if self.accessMode.rawValue != 0 { json.member("accessMode", self.accessMode) }
        if let value = self.transactionalToOptedOut { json.member("transactionalToOptedOut", value) }
        if let value = self.includeText { json.member("includeText", value) }
        if let value = self.defaultAssignee { json.member("defaultAssignee", value) }
        if let value = self.unassignedWarningMinutes { json.member("unassignedWarningMinutes", value) }
        if let value = self.claimOnReply { json.member("claimOnReply", value) }
        if let value = self.assignmentTimeoutMinutes { json.member("assignmentTimeoutMinutes", value) }
        if let value = self.secondStep { json.member("secondStep", value) }
        if !self.severityColours.isEmpty { json.member("severityColours", self.severityColours) }
        if let value = self.defaultLanguage { json.member("defaultLanguage", value) }
        if let value = self.confirmationTextDe { json.member("confirmationTextDe", value) }
        if let value = self.portalName { json.member("portalName", value) }
        if let value = self.portalLogo { json.member("portalLogo", value) }
        if let value = self.portalTheme { json.member("portalTheme", value) }
        if let value = self.announcement { json.member("announcement", value) }
        if let value = self.renewalNoticeDays { json.member("renewalNoticeDays", value) }
        if let value = self.portalShortcuts { json.member("portalShortcuts", value) }
        json.endObject()
    }
}

extension UpdateSettingsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.settings { json.member("settings", value) }
        json.endObject()
    }
}

extension AddBccAddressRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.address.isEmpty { json.member("address", self.address) }
        json.endObject()
    }
}

extension AddBccAddressReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.settings { json.member("settings", value) }
        json.endObject()
    }
}

extension RemoveBccAddressRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.address.isEmpty { json.member("address", self.address) }
        json.endObject()
    }
}

extension RemoveBccAddressReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.settings { json.member("settings", value) }
        json.endObject()
    }
}

extension Category: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if self.version != 0 { json.member("version", self.version) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if self.position != 0 { json.member("position", self.position) }
        if self.active { json.member("active", self.active) }
        if self.closedReplyPolicy.rawValue != 0 { json.member("closedReplyPolicy", self.closedReplyPolicy) }
        if self.reopenDays != 0 { json.member("reopenDays", self.reopenDays) }
        if !self.requiredFields.isEmpty { json.member("requiredFields", self.requiredFields) }
        if !self.autoTags.isEmpty { json.member("autoTags", self.autoTags) }
        if self.resolutionMinutes != 0 { json.member("resolutionMinutes", self.resolutionMinutes) }
        if let value = self.defaultAssignee { json.member("defaultAssignee", value) }
        if let value = self.created { json.member("created", value) }
        if let value = self.updated { json.member("updated", value) }
        json.endObject()
    }
}

extension CreateCategoryRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if self.position != 0 { json.member("position", self.position) }
        json.endObject()
    }
}

extension CreateCategoryReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.category { json.member("category", value) }
        json.endObject()
    }
}

extension UpdateCategoryRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.categoryID != 0 { json.member("categoryId", self.categoryID) }
        if self.ifVersion != 0 { json.member("ifVersion", self.ifVersion) }
        if let value = self.name { json.member("name", value) }
        if let value = self.position { json.member("position", value) }
        if let value = self.active { json.member("active", value) }
        if let value = self.requiredFields { json.member("requiredFields", value) }
        if self.closedReplyPolicy.rawValue != 0 { json.member("closedReplyPolicy", self.closedReplyPolicy) }
        if self.reopenDays != 0 { json.member("reopenDays", self.reopenDays) }
        if let value = self.autoTags { json.member("autoTags", value) }
        if let value = self.resolutionMinutes { json.member("resolutionMinutes", value) }
        if let value = self.defaultAssignee { json.member("defaultAssignee", value) }
        json.endObject()
    }
}

extension MailKindList: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.kinds.isEmpty { json.member("kinds", self.kinds) }
        json.endObject()
    }
}

extension FieldList: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.fields.isEmpty { json.member("fields", self.fields) }
        json.endObject()
    }
}

extension TagList: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.tags.isEmpty { json.member("tags", self.tags) }
        json.endObject()
    }
}

extension UpdateCategoryReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.category { json.member("category", value) }
        json.endObject()
    }
}

extension ListCategoriesRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.includeInactive { json.member("includeInactive", self.includeInactive) }
        json.endObject()
    }
}

extension ListCategoriesReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.categories.isEmpty { json.member("categories", self.categories) }
        json.endObject()
    }
}


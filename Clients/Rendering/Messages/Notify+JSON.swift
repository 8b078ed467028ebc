// Generated from Protocol/schema/notify.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension NoticeChannel: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension NotifyRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.kind.isEmpty { json.member("kind", self.kind) }
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.customerEmail.isEmpty { json.member("customerEmail", self.customerEmail) }
        if !self.ref.isEmpty { json.member("ref", self.ref) }
        if !self.text.isEmpty { json.member("text", self.text) }
        if !self.subject.isEmpty { json.member("subject", self.subject) }
        if self.channel.rawValue != 0 { json.member("channel", self.channel) }
        json.endObject()
    }
}

extension NotifyReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.mailID != 0 { json.member("mailId", self.mailID) }
        if self.status.rawValue != 0 { json.member("status", self.status) }
        if !self.reason.isEmpty { json.member("reason", self.reason) }
        json.endObject()
    }
}

extension SetOptOutsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.customerEmail.isEmpty { json.member("customerEmail", self.customerEmail) }
        if let value = self.marketingEmail { json.member("marketingEmail", value) }
        if let value = self.marketingSms { json.member("marketingSms", value) }
        json.endObject()
    }
}

extension SetOptOutsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.customer { json.member("customer", value) }
        json.endObject()
    }
}

extension MailTemplate: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if self.version != 0 { json.member("version", self.version) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.subject.isEmpty { json.member("subject", self.subject) }
        if !self.text.isEmpty { json.member("text", self.text) }
        if let value = self.created { json.member("created", value) }
        if let value = self.updated { json.member("updated", value) }
        json.endObject()
    }
}

extension CreateTemplateRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.subject.isEmpty { json.member("subject", self.subject) }
        if !self.text.isEmpty { json.member("text", self.text) }
        json.endObject()
    }
}

extension CreateTemplateReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.template { json.member("template", value) }
        json.endObject()
    }
}

extension UpdateTemplateRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.templateID != 0 { json.member("templateId", self.templateID) }
        if self.ifVersion != 0 { json.member("ifVersion", self.ifVersion) }
        if let value = self.name { json.member("name", value) }
        if let value = self.subject { json.member("subject", value) }
        if let value = self.text { json.member("text", value) }
        json.endObject()
    }
}

extension UpdateTemplateReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.template { json.member("template", value) }
        json.endObject()
    }
}

extension DeleteTemplateRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.templateID != 0 { json.member("templateId", self.templateID) }
        json.endObject()
    }
}

extension DeleteTemplateReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.deleted { json.member("deleted", self.deleted) }
        json.endObject()
    }
}

extension ListTemplatesRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension ListTemplatesReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.templates.isEmpty { json.member("templates", self.templates) }
        json.endObject()
    }
}

extension TemplateVariable: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.value.isEmpty { json.member("value", self.value) }
        json.endObject()
    }
}

extension PreviewTemplateRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.templateID != 0 { json.member("templateId", self.templateID) }
        if !self.kind.isEmpty { json.member("kind", self.kind) }
        if !self.language.isEmpty { json.member("language", self.language) }
        if !self.variables.isEmpty { json.member("variables", self.variables) }
        json.endObject()
    }
}

extension PreviewTemplateReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.subject.isEmpty { json.member("subject", self.subject) }
        if !self.text.isEmpty { json.member("text", self.text) }
        json.endObject()
    }
}

extension SetMailKindRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.kind.isEmpty { json.member("kind", self.kind) }
        if let value = self.enabled { json.member("enabled", value) }
        if !self.language.isEmpty { json.member("language", self.language) }
        if let value = self.templateID { json.member("templateId", value) }
        json.endObject()
    }
}

extension SetMailKindReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.kind { json.member("kind", value) }
        json.endObject()
    }
}

extension ListMailKindsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension ListMailKindsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.kinds.isEmpty { json.member("kinds", self.kinds) }
        json.endObject()
    }
}

extension MailKindState: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.kind.isEmpty { json.member("kind", self.kind) }
        if self.enabled { json.member("enabled", self.enabled) }
        if self.marketing { json.member("marketing", self.marketing) }
        if self.careNotice { json.member("careNotice", self.careNotice) }
        if self.copied { json.member("copied", self.copied) }
        if !self.templates.isEmpty { json.member("templates", self.templates) }
        if !self.variables.isEmpty { json.member("variables", self.variables) }
        json.endObject()
    }
}

extension ChosenTemplate: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.language.isEmpty { json.member("language", self.language) }
        if self.templateID != 0 { json.member("templateId", self.templateID) }
        if !self.templateName.isEmpty { json.member("templateName", self.templateName) }
        json.endObject()
    }
}


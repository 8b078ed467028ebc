// Generated from Protocol/schema/reports.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension TrendPeriod: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension GetTrendsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.period.rawValue != 0 { json.member("period", self.period) }
        if self.periods != 0 { json.member("periods", self.periods) }
        if self.categoryID != 0 { json.member("categoryId", self.categoryID) }
        json.endObject()
    }
}

extension GetTrendsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.rows.isEmpty { json.member("rows", self.rows) }
        json.endObject()
    }
}

extension TrendRow: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.starts.isEmpty { json.member("starts", self.starts) }
        if let value = self.category { json.member("category", value) }
        if self.opened != 0 { json.member("opened", self.opened) }
        if self.closed != 0 { json.member("closed", self.closed) }
        if self.`open` != 0 { json.member("open", self.`open`) }
        if self.openedChange != 0 { json.member("openedChange", self.openedChange) }
        json.endObject()
    }
}


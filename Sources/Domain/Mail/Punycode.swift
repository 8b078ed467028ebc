/// Writes a label of a domain in ASCII (RFC 3492), as every mail server takes it.
enum Punycode {
    private static let base = 36
    private static let thresholdMin = 1
    private static let thresholdMax = 26

    /// `xn--…`; nil when the label cannot be written within the 63 bytes that a label may have.
    static func label(_ label: Substring) -> String? {
        let points = label.unicodeScalars.map { Int($0.value) }
        guard points.count <= 63 else { return nil }
        var output = points.filter { $0 < 0x80 }.map { UInt8($0) }
        let basic = output.count
        var handled = basic
        if basic > 0 { output.append(UInt8(ascii: "-")) }
        var next = 0x80
        var delta = 0
        var bias = 72
        while handled < points.count {
            guard let point = points.filter({ $0 >= next }).min() else { return nil }
            delta += (point - next) * (handled + 1)
            next = point
            for candidate in points {
                if candidate < next { delta += 1 }
                guard candidate == next else { continue }
                append(delta, bias: bias, to: &output)
                bias = adapted(delta, points: handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            next += 1
        }
        let text = "xn--" + String(decoding: output, as: UTF8.self)
        return text.utf8.count <= 63 ? text : nil
    }

    private static func append(_ delta: Int, bias: Int, to output: inout [UInt8]) {
        var rest = delta
        var place = base
        while true {
            let threshold = min(max(place - bias, thresholdMin), thresholdMax)
            guard rest >= threshold else { break }
            output.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            place += base
        }
        output.append(digit(rest))
    }

    private static func adapted(_ delta: Int, points: Int, isFirst: Bool) -> Int {
        var delta = delta / (isFirst ? 700 : 2)
        delta += delta / points
        var steps = 0
        while delta > (base - thresholdMin) * thresholdMax / 2 {
            delta /= base - thresholdMin
            steps += base
        }
        return steps + (base - thresholdMin + 1) * delta / (delta + 38)
    }

    /// a to z, then 0 to 9.
    private static func digit(_ value: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: value < 26 ? value + 0x61 : value - 26 + 0x30)
    }
}

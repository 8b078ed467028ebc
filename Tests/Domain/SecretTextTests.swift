import DeskwireDomain
import Testing

/// SEC-050, SEC-064: the text form of secrets.
struct SecretTextTests {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_ .é"
    )

    private func secret(_ kind: SecretText.Kind, _ first: UInt8 = 1) -> SecretText {
        SecretText(kind: kind, random: (0..<32).map { first &+ UInt8($0) &* 37 })
    }

    @Test(arguments: [
        (SecretText.Kind.session, "dws_"), (.service, "dwt_"), (.invitation, "dwi_"),
        (.claim, "dwc_"),
    ])
    func theTextSaysItsKindAndIsReadBack(kind: SecretText.Kind, prefix: String) {
        let secret = secret(kind)
        #expect(secret.text.hasPrefix(prefix))
        #expect(secret.text.utf8.count == 53)
        #expect(SecretText(secret.text) == secret)
        #expect(SecretText(secret.text)?.kind == kind)
        #expect(
            secret.text.dropFirst(4).prefix(43)
                == Base64URL.encode(
                    (0..<32).map {
                        1 &+ UInt8($0) &* 37
                    }
                )
        )
    }

    /// Every single character, changed to every other one.
    @Test(arguments: SecretText.Kind.allCases)
    func everyChangeOfOneCharacterIsRefused(kind: SecretText.Kind) {
        let characters = Array(secret(kind).text)
        for place in characters.indices {
            for other in Self.alphabet where other != characters[place] {
                var changed = characters
                changed[place] = other
                #expect(SecretText(String(changed)) == nil, "place \(place), \(other)")
            }
        }
    }

    @Test func everyMissingAddedAndSwappedCharacterIsRefused() {
        let characters = Array(secret(.session).text)
        for place in characters.indices {
            var shorter = characters
            shorter.remove(at: place)
            #expect(SecretText(String(shorter)) == nil)
            var longer = characters
            longer.insert("A", at: place)
            #expect(SecretText(String(longer)) == nil)
            guard place > 0, characters[place] != characters[place - 1] else { continue }
            var swapped = characters
            swapped.swapAt(place, place - 1)
            #expect(SecretText(String(swapped)) == nil)
        }
    }

    @Test(arguments: ["", "dws_", "dws", "hello", "dws_\u{301}"])
    func whatIsNoSecretIsRefused(text: String) {
        #expect(SecretText(text) == nil)
    }

    @Test func aSecretOfOneKindIsNoneOfAnother() {
        for kind in SecretText.Kind.allCases {
            for other in SecretText.Kind.allCases where other != kind {
                let forged = other.rawValue + secret(kind).text.dropFirst(4)
                #expect(SecretText(forged) == nil)
            }
        }
    }
}

/// RFC 4648, section 5, without padding.
struct Base64URLTests {
    @Test(
        arguments: [
            ([], ""), ([0], "AA"), ([0xFF], "_w"), ([0xFB, 0xEF], "--8"), ([1, 2, 3], "AQID"),
            (Array("foobar".utf8), "Zm9vYmFy"), (Array("fooba".utf8), "Zm9vYmE"),
            (Array("foob".utf8), "Zm9vYg"),
        ] as [([UInt8], String)]
    )
    func knownTexts(bytes: [UInt8], text: String) {
        #expect(Base64URL.encode(bytes) == text)
        #expect(Base64URL.decode(text) == bytes)
    }

    @Test func everyLengthIsReadBack() {
        for length in 0...100 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ length) }
            #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
        }
    }

    /// One text for one value: spare bits that are not zero and a lone last character say nothing.
    @Test(arguments: [
        "A", "AB", "_x", "AAB", "AAAAA", "A=", "AA==", "A+", "A/", "A A", "é", "AA\n",
    ])
    func anotherTextIsRefused(text: String) {
        #expect(Base64URL.decode(text) == nil)
    }
}

/// The passwords that are tried first and are long enough to pass the length rule (SEC-043).
///
/// Lists of leaked passwords are mostly short. What of them has twelve characters and more is made in few ways: common
/// words one after another, with a year, digits or signs round them, letters written as digits, runs of the keyboard,
/// and repetitions. So there is a list of words (``CommonWords``) and these ways, instead of a list of what they yield:
/// a password is cut into such pieces, each piece has its price in bits, and one that costs less than ``bitsMin`` is
/// refused. That refuses all of the several million passwords that the pieces make, and whole phrases beside.
enum CommonPasswords {
    /// A guesser who tries the cheapest first has this behind him within hours, even at a slow hash.
    static let bitsMin = 27.0

    /// Words of the `context` are no secret at this desk: its name, the organisation, the domain of the address.
    static func contains(_ lowered: String, context: Set<String> = []) -> Bool {
        let letters = lowered.filter { $0.isLetter || $0.isNumber }
        return phrases.contains(letters.filter(\.isLetter)) || isRepetition(letters)
            || bits(of: lowered, context: context) < bitsMin
    }

    /// "abcabcabcabc": one short piece, several times.
    private static func isRepetition(_ text: String) -> Bool {
        let characters = Array(text)
        guard characters.count >= 2 else { return true }
        return (1...max(1, characters.count / 2)).contains { length in
            characters.indices.allSatisfy { characters[$0] == characters[$0 % length] }
        }
    }

    // MARK: Pieces

    /// What the cheapest way to put the password together costs; infinite where it is not made of known pieces.
    static func bits(of lowered: String, context: Set<String> = []) -> Double {
        let written = Array(lowered)
        let read = written.map { letters[$0] ?? $0 }
        var cheapest = [Double](repeating: .infinity, count: written.count + 1)
        cheapest[0] = 0
        for start in written.indices where cheapest[start].isFinite {
            func reach(_ length: Int, for price: Double) {
                let end = start + length
                cheapest[end] = min(cheapest[end], cheapest[start] + price)
            }
            let character = written[start]
            if !character.isLetter && !character.isNumber { reach(1, for: 0) }
            if character.isNumber { reach(1, for: digitBits) }
            if isYear(written[start...].prefix(4)) { reach(4, for: yearBits) }
            let longest = min(CommonWords.lengthMax, written.count - start)
            for length in stride(from: 3, through: longest, by: 1) {
                let asWritten = String(written[start..<start + length])
                let asRead = String(read[start..<start + length])
                if isRun(asWritten) { reach(length, for: runBits) }
                if context.contains(asWritten) || context.contains(asRead) {
                    reach(length, for: contextBits)
                } else if CommonWords.all.contains(asWritten) || CommonWords.all.contains(asRead) {
                    reach(length, for: wordBits)
                }
            }
        }
        return cheapest[written.count]
    }

    /// One of about a thousand words, in small letters or with a capital.
    private static let wordBits = 10.0
    private static let contextBits = 3.0
    private static let runBits = 6.0
    private static let yearBits = 7.0
    private static let digitBits = 3.3

    private static func isYear(_ text: ArraySlice<Character>) -> Bool {
        guard text.count == 4, text.allSatisfy(\.isNumber) else { return false }
        return text.starts(with: "19") || text.starts(with: "20")
    }

    /// At least three keys: the same one, or a piece of a row of the keyboard or of the alphabet, either way.
    private static func isRun(_ text: String) -> Bool {
        Set(text).count == 1 || runs.contains { $0.contains(text) }
    }

    private static let runs: [String] = {
        let rows = [
            "12345678901234567890", "abcdefghijklmnopqrstuvwxyz0123456789",
            "qwertyuiopasdfghjklzxcvbnm",
            "qwertzuiopasdfghjklyxcvbnm", "azertyuiopqsdfghjklmwxcvbn",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "qazwsxedcrfvtgbyhnujmikolp",
            "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0", "zaq12wsxcde34rfvbgt56yhn",
            "!@#$%^&*()", "147258369", "741852963", "159357", "987456321",
        ]
        return rows + rows.map { String($0.reversed()) }
    }()

    /// Letters that people write as something else.
    private static let letters: [Character: Character] = [
        "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i",
        "|": "l",
    ]

    private static let phrases: Set<String> = [
        "correcthorsebatterystaple", "thisisapassword", "thisismypassword", "ihavenopassword",
        "opensesame", "letmeinplease", "iloveyousomuch", "iloveyouforever", "nopasswordneeded",
        "imnottellingyou", "unbelievable", "manchesterunited", "liverpoolfc", "realmadrid",
        "barcelonafc", "harrypotter", "lordoftherings", "gameofthrones", "temporarypassword",
        "pleasechangeme", "changemeplease", "changethispassword", "tobeornottobe",
        "maytheforcebewithyou", "onceuponatime", "ichliebedich", "ichliebedichsehr",
        "meinpasswort", "dasistmeinpasswort", "keinpasswort", "passwortvergessen",
        "mommyanddaddy", "thequickbrownfox",
        "supercalifragilisticexpialidocious", "twinkletwinklelittlestar",
    ]
}

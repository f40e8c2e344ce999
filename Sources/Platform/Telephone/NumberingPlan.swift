/// How the mobile numbers of a country begin and how long they are, without the country's calling code.
struct NumberingPlan: Sendable {
    /// The calling code (ITU-T E.164.1), without `+`.
    let callingCode: String
    /// How many digits follow the calling code.
    let lengths: ClosedRange<Int>
    /// How mobile numbers begin.
    let mobile: [String]
    /// What begins like that and costs more, or is no mobile number.
    let refused: [String]

    init(_ callingCode: String, _ lengths: ClosedRange<Int>, _ mobile: String, except refused: String = "") {
        self.callingCode = callingCode
        self.lengths = lengths
        self.mobile = mobile.split(separator: " ").map(String.init)
        self.refused = refused.split(separator: " ").map(String.init)
    }

    /// Whether digits are such a number.
    func admits(_ digits: Substring) -> Bool {
        lengths.contains(digits.utf8.count) && mobile.contains { digits.hasPrefix($0) }
            && !refused.contains { digits.hasPrefix($0) }
    }

    /// The plan whose calling code a number begins with; no calling code begins with another one.
    static func of(_ digits: Substring) -> NumberingPlan? {
        all.first { digits.hasPrefix($0.callingCode) }
    }
}

extension NumberingPlan {
    /// Where text messages may go. North America's area codes in the Caribbean are left out, as are personal, toll-free
    /// and premium ones: calls and texts to them are what telephone fraud lives from.
    static let all = [
        NumberingPlan(
            "1", 10...10, "2 3 4 5 6 7 8 9",
            except: """
                242 246 264 268 284 345 441 473 649 658 664 721 758 767 784 809 829 849 868 869 876 \
                500 52 532 533 544 566 577 588 600 622 633 700 710 800 822 833 844 855 866 877 888 900
                """),
        NumberingPlan("20", 10...10, "10 11 12 15"),
        NumberingPlan("27", 9...9, "6 71 72 73 74 76 78 79 81 82 83 84"),
        NumberingPlan("30", 10...10, "69"),
        NumberingPlan("31", 9...9, "61 62 63 64 65 68"),
        NumberingPlan("32", 9...9, "45 46 47 48 49"),
        NumberingPlan("33", 9...9, "6 73 74 75 76 77 78"),
        NumberingPlan("34", 9...9, "6 71 72 73 74"),
        NumberingPlan("351", 9...9, "91 92 93 96"),
        NumberingPlan("352", 9...9, "6"),
        NumberingPlan("353", 9...9, "83 85 86 87 89"),
        NumberingPlan("354", 7...7, "6 7 8", except: "80"),
        NumberingPlan("356", 8...8, "77 79 92 96 98 99"),
        NumberingPlan("357", 8...8, "95 96 97 99"),
        NumberingPlan("358", 9...10, "40 41 44 45 46 50"),
        NumberingPlan("359", 9...9, "87 88 89 98"),
        NumberingPlan("36", 9...9, "20 30 31 50 70"),
        NumberingPlan("370", 8...8, "6"),
        NumberingPlan("371", 8...8, "2"),
        NumberingPlan("372", 7...8, "51 52 53 55 56 57 58 59"),
        NumberingPlan("380", 9...9, "50 63 66 67 68 73 91 92 93 94 95 96 97 98 99"),
        NumberingPlan("385", 8...9, "91 92 95 97 98 99"),
        NumberingPlan("386", 8...8, "30 31 40 41 51 64 65 68 69 70 71"),
        NumberingPlan("39", 9...10, "32 33 34 35 36 37 38 39"),
        NumberingPlan("40", 9...9, "71 72 73 74 75 76 77 78"),
        NumberingPlan("41", 9...9, "75 76 77 78 79"),
        NumberingPlan("420", 9...9, "601 602 603 604 605 606 607 608 702 703 704 705 72 73 77 79"),
        NumberingPlan(
            "421", 9...9, "901 902 903 904 905 906 907 908 910 911 912 914 915 916 917 918 919 94 95"),
        NumberingPlan("43", 9...11, "650 660 664 676 677 680 681 688 699"),
        NumberingPlan("44", 10...10, "71 72 73 74 75 77 78 79"),
        NumberingPlan("45", 8...8, "2 3 4 5 6 71 78 81 91 92 93"),
        NumberingPlan("46", 9...9, "70 72 73 76 79"),
        NumberingPlan("47", 8...8, "40 41 45 46 47 48 90 91 92 93 94 95 97 98 99"),
        NumberingPlan("48", 9...9, "45 50 51 53 57 60 66 69 72 73 78 79 88"),
        NumberingPlan("49", 10...11, "15 160 162 163 17"),
        NumberingPlan("52", 10...10, "2 3 4 5 6 7 8 9", except: "300 500 700 800 900"),
        NumberingPlan("55", 11...11, "1 2 3 4 5 6 7 8 9", except: "300 400 500 800 900"),
        NumberingPlan("60", 9...10, "10 11 12 13 14 16 17 18 19", except: "1300 1600 1800"),
        NumberingPlan("61", 9...9, "4"),
        NumberingPlan("63", 10...10, "9", except: "90000"),
        NumberingPlan("64", 8...10, "20 21 22 26 27 28 29"),
        NumberingPlan("65", 8...8, "8 9"),
        NumberingPlan("66", 9...9, "6 8 9", except: "600"),
        NumberingPlan("81", 10...10, "70 80 90"),
        NumberingPlan("82", 10...10, "10"),
        NumberingPlan("852", 8...8, "5 6 9", except: "900"),
        NumberingPlan("886", 9...9, "9", except: "99"),
        NumberingPlan("91", 10...10, "6 7 8 9"),
        NumberingPlan("972", 9...9, "50 52 53 54 55 58"),
    ]
}

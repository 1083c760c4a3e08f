package io.asat.contract;

/** Two editions of a small plan, as text: a month apart, and different in what they say. */
final class Editions {
    static final String FIRST = """
            Ref\tAction\tOwner\tTarget date\tRAG\tProgress (@ 4.12.20)
            1\tTest all staff weekly\tA. Khan\t31.12.20\tAmber\tBegun
            2\tPublish visiting rules online\tB. Lowe\tTBC\tGreen\t
            3\tBuy protective masks\tB. Lowe\t1.12.20\tRed\tOrdered
            """;
    static final String SECOND = """
            Ref\tAction\tOwner\tTarget date\tRAG\tProgress (@ 4.1.21)
            1\tTest all staff weekly\tC. Moss\tComplete\tGreen\tBegun
            2\tPublish the visiting rules online\t\tTBC\tGreen\tLate
            4\tName a lead nurse\tC. Moss\tEnd Feb\tAmber\t
            """;

    private Editions() {}
}

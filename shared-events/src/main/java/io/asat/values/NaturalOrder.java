package io.asat.values;

/** Orders texts as people do, runs of digits by their number: {@code 2.9} before {@code 2.10}. A total order. */
final class NaturalOrder {
    private NaturalOrder() {}

    static int compare(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            int endOfLeft = endOfPart(left, i);
            int endOfRight = endOfPart(right, j);
            int order = compareParts(left.substring(i, endOfLeft), right.substring(j, endOfRight));
            if (order != 0) {
                return order;
            }
            i = endOfLeft;
            j = endOfRight;
        }
        int remaining = Integer.compare(left.length() - i, right.length() - j);
        return remaining != 0 ? remaining : left.compareTo(right);
    }

    private static int endOfPart(String text, int start) {
        int end = start + 1;
        while (isDigit(text.charAt(start)) && end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int compareParts(String left, String right) {
        if (!isDigit(left.charAt(0)) || !isDigit(right.charAt(0))) {
            return left.compareToIgnoreCase(right);
        }
        String leftNumber = withoutLeadingZeros(left);
        String rightNumber = withoutLeadingZeros(right);
        int byLength = Integer.compare(leftNumber.length(), rightNumber.length());
        return byLength != 0 ? byLength : leftNumber.compareTo(rightNumber);
    }

    private static String withoutLeadingZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}

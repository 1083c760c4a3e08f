package io.asat.dates;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrases besides dates by which a text says when something is due. */
enum Wording {
    NOT_APPLICABLE(
            "^(?:n ?[/.]? ?a\\b\\.?|not applicable|none\\b|nil\\b|no (?:further )?action (?:is )?(?:required|needed)"
                    + "|no date\\W*$|not (?:required|needed|relevant)|-+$)"),

    RECURRING(
            "(?<!\\b(?:the|these|this|our|their|its) )\\b(?:(?:bi|tri|semi)-?)?(?:hourly|daily|weekly|fortnightly|monthly"
                    + "|quarterly|termly|yearly|annual|annually|biennial)\\b"
                    + "|\\b(?:every|each) (?:other |second |third |few |\\d{1,3} |two |three |four |six |twelve )?(?:#|hours?|days?|weeks?"
                    + "|weekday|fortnight|months?|quarter|term|season|years?|meeting|(?:mon|tues|wednes|thurs|fri)day)"
                    + "|\\b(?:once|twice|(?:\\d{1,3}|two|three|four|six) times|\\d{1,2}x) (?:a|an|per|each|every) (?:day|week|fortnight|month"
                    + "|quarter|term|year)\\b|\\bper annum\\b|\\brecurring\\b|\\b(?:mon|tues|wednes|thurs|fri)days\\b"
                    + "|^regular(?:ly)?\\b|^(?:bi)?annual"),

    ONGOING(
            "\\bon[ -]?going\\b|\\bcontinu(?:e|es|ed|ing|ous|ously|al|ally)\\b|\\bin progress\\b|\\bunder ?way\\b|\\bbau\\b"
                    + "|\\bbusiness as usual\\b|\\brolling\\b|\\bthroughout\\b|\\bday[ -]to[ -]day\\b|\\b24/7\\b|\\bindefinitely\\b"
                    + "|\\bpermanent(?:ly)?\\b|\\bat all times\\b|\\buntil further notice\\b|\\bopen[ -]ended\\b|\\bonwards?\\b"
                    + "|(?<!\\b(?:be|once|when|not|yet|if|is|are) )\\b(?:started|commenced|begun)\\b(?! by\\b)|^always\\b"),

    /** What is outstanding: done or not, nothing is finished before it. */
    WAITING("\\bwaiting\\b|\\bawait(?:s|ing)?\\b|\\bpending\\b|\\bsubject to\\b|\\b(?:in)?depend(?:s|ent|ing|ant)\\b"
            + "|\\bcontingent\\b|\\bon hold\\b|\\breliant (?:up)?on\\b"),

    EVENT(
            "\\b(?:if|when|whenever|unless)\\b|\\bonce (?!(?:a|an|per|each|every|weekly|monthly)\\b)"
                    + "|\\bas and when\\b|\\bas soon as (?!(?:is |it is |they are )?(?:possible|practic|reasonabl|feasibl|we can|you can))"
                    + "|\\b(?:as|where|when) (?:is )?(?:required|needed|necessary|appropriate|requested|directed|instructed|applicable)\\b"
                    + "|\\bas (?:[a-z]+ ){1,3}(?:changes?|arises?|emerges?|becomes?|develops?|evolves?|allows?|permits?|dictates?)\\b"
                    + "|\\bin the event\\b|\\bat the point (?:of|when)\\b|\\b(?:ad[ -]hoc|on demand|on request|case by case)\\b"
                    + "|\\bwithin (?:[a-z0-9-]+ ){1,3}(?:hours?|days?|weeks?|months?|years?) (?:of|from|after|following)\\b"
                    + "|\\b(?:\\d{1,3}|one|two|three|six) (?:working )?(?:hours?|days?|weeks?|months?|years?) (?:from|after|following)\\b"
                    + "|\\b(?:up)?on (?:receipt|completion|approval|publication|confirmation|discharge|admission|appointment)\\b"
                    + "|\\buntil (?!(?:the )?#|further notice)|(?:^|[;.,:-] ?)(?:following|after|upon|before|prior to|should) (?!(?:the )?#)[a-z]"
                    + "|\\b(?:after|following|prior to) (?:the )?(?:[a-z]+ )?(?:approval|completion|receipt|publication|confirmation"
                    + "|agreement|discharge|release|sign[ -]?off|outcome|decision|review|assessment|recruitment|appointment)\\b"),

    ASAP(
            "\\basap\\b|\\ba\\.s\\.a\\.p\\b|\\bas soon as (?:is |it is |they are )?(?:possible|practic|reasonabl|feasibl|we can|you can)|\\bimmediate(?:ly)?\\b"
                    + "|\\burgent(?:ly)?\\b|\\bstraight ?away\\b|\\bforthwith\\b|\\bright away\\b|\\bat the earliest\\b|^now\\W*$"),

    TBC("\\bt\\.?b\\.?[acd]\\b\\.?(?! by\\b)|\\bto be (?:confirmed|advised|announced|determined|decided)\\b(?! by\\b)"
            + "|^to be (?:agreed|set|arranged|scheduled)\\W*$|\\b(?:dates?|timescales?|timelines?|timings?|deadline) (?:(?:is|are|still) )*"
            + "(?:to be [a-z]+|not (?:yet )?[a-z]+|unknown|awaited)\\b|\\bnot (?:yet )?(?:known|set|confirmed|agreed|decided)\\b"
            + "|^unknown\\b|\\bno date (?:yet|set|agreed|confirmed|known)\\b|^\\?+$"),

    /** Of a day that has gone by: it stays the due date. */
    MISSED(
            "\\b(?:deadline|target|due date)(?: date)?(?: (?:has|have|was|been|is|now|already))* (?:passed|missed|lapsed)\\b");

    private final Pattern phrases;

    Wording(String phrases) {
        this.phrases = Pattern.compile(phrases);
    }

    /** Where it first stands in the text, if anywhere. */
    OptionalInt in(String words) {
        Matcher matcher = phrases.matcher(words);
        return matcher.find() ? OptionalInt.of(matcher.start()) : OptionalInt.empty();
    }

    String removedFrom(String words) {
        return phrases.matcher(words).replaceAll(" ");
    }
}

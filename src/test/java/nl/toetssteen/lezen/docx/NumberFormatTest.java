package nl.toetssteen.lezen.docx;

import static nl.toetssteen.lezen.docx.Docx4jNumbers.agrees;
import static nl.toetssteen.lezen.docx.Docx4jNumbers.numbers;
import static nl.toetssteen.lezen.docx.DocxFixture.body;
import static nl.toetssteen.lezen.docx.DocxFixture.item;
import static nl.toetssteen.lezen.docx.DocxFixture.lvl;
import static nl.toetssteen.lezen.docx.DocxFixture.num;
import static nl.toetssteen.lezen.docx.DocxFixture.pattern;
import static org.assertj.core.api.Assertions.assertThat;

import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the look of automatic numbers against docx4j, and against what Word prints. */
class NumberFormatTest {
  @ParameterizedTest(name = "{0} starts with {1}")
  @CsvSource({
    "decimal, 1, 2",
    "decimalZero, 01, 02",
    "lowerLetter, a, b",
    "upperLetter, A, B",
    "lowerRoman, i, ii",
    "upperRoman, I, II",
    "none, '', ''"
  })
  void formatsPrintAsInWord(String format, String first, String second) throws Docx4JException {
    agrees(
        body(item(1, 0, "een"), item(1, 0, "twee"))
            .numbering(pattern(0, lvl(0, format, "%1")), num(1, 0)),
        first,
        second);
  }

  @ParameterizedTest(name = "{0} is {1} as {2}")
  @CsvSource({"lowerLetter, 27, aa", "lowerRoman, 49, xlix", "upperRoman, 1994, MCMXCIV"})
  void highNumbersPrintAsInWord(String format, int number, String printed) throws Docx4JException {
    String level =
        lvl(0, format, "%1").replace("start w:val=\"1\"", "start w:val=\"" + number + "\"");
    agrees(body(item(1, 0, "x")).numbering(pattern(0, level), num(1, 0)), printed);
  }

  @Test
  void lettersAreRepeatedAfterZ() {
    // docx4j prints BA, as columns of a spreadsheet go; the standard repeats the letter (17.18.59).
    String level = lvl(0, "upperLetter", "%1").replace("w:val=\"1\"", "w:val=\"53\"");
    DocxFixture fixture = body(item(1, 0, "x")).numbering(pattern(0, level), num(1, 0));
    assertThat(numbers(fixture)).containsExactly("AAA");
  }

  @Test
  void ordinalsFollowTheLanguageOfTheDocument() {
    // docx4j prints ordinals as plain digits.
    DocxFixture fixture =
        body(item(1, 0, "x"), item(1, 0, "x"))
            .numbering(pattern(0, lvl(0, "ordinal", "%1")), num(1, 0));
    assertThat(numbers(fixture)).containsExactly("1e", "2e");
    fixture.styles(
        """
        <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>\
        </w:docDefaults>""");
    assertThat(numbers(fixture)).containsExactly("1st", "2nd");
  }

  @Test
  void customFormatKeepsItsZeros() {
    // docx4j takes the fallback, for Word 2007.
    String level =
        """
        <w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent><mc:Choice Requires="w14">\
        <w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback>\
        <w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>\
        <w:lvlText w:val="T%1"/></w:lvl>""";
    DocxFixture fixture =
        body(item(1, 0, "x"), item(1, 0, "x")).numbering(pattern(0, level), num(1, 0));
    assertThat(numbers(fixture)).containsExactly("T009", "T010");
  }

  @Test
  void numberWithoutFormatPrintsOnlyItsText() throws Docx4JException {
    agrees(body(item(1, 0, "x")).numbering(pattern(0, lvl(0, "none", "Slot")), num(1, 0)), "Slot");
  }

  @Test
  void legalLevelPrintsHigherNumbersInDigits() throws Docx4JException {
    agrees(
        body(item(1, 0, "x"), item(1, 1, "x"))
            .numbering(
                pattern(
                    0, lvl(0, "upperRoman", "Deel %1"), lvl(1, "decimal", "%1.%2", "<w:isLgl/>")),
                num(1, 0)),
        "Deel I",
        "1.1");
  }

  @Test
  void bulletsOfSymbolFontsAreBullets() {
    // docx4j gives the characters as they are, and leaves the font to the caller.
    String wingdings = "<w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr>";
    DocxFixture fixture =
        body(item(1, 0, "x"), item(1, 1, "x"), item(1, 2, "x"), item(1, 3, "x"))
            .numbering(
                pattern(
                    0,
                    lvl(0, "bullet", "\uF0B7"),
                    lvl(1, "bullet", " "),
                    lvl(2, "bullet", "–"),
                    lvl(3, "bullet", "q", wingdings)),
                num(1, 0));
    assertThat(numbers(fixture)).containsExactly("•", "•", "–", "•");
  }

  @Test
  void hiddenNumberIsCountedButNotPrinted() {
    // docx4j gives the number and leaves it to the caller to see that it is hidden.
    DocxFixture fixture =
        body(item(1, 0, "x"), item(1, 1, "x"))
            .numbering(
                pattern(
                    0,
                    lvl(0, "decimal", "%1", "<w:rPr><w:vanish/></w:rPr>"),
                    lvl(1, "decimal", "%1.%2")),
                num(1, 0));
    assertThat(numbers(fixture)).containsExactly("", "1.1");
  }
}

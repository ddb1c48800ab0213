package nl.toetssteen.rapport.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.lezen.bron.Herkomst;
import nl.toetssteen.rapport.word.Alineavorm.Nieuw;

/**
 * Writes comments and tracked changes into a Word document. What is not written to stays as it is,
 * byte for byte within its part. Serves one thread, and gives its result once.
 */
public final class WordBewerking {
  private static final Pattern MAIN = Pattern.compile("<[^<>]*?/officeDocument[\"'][^<>]*>");
  private static final Pattern TARGET = Pattern.compile("Target\\s*=\\s*[\"']/?([^\"']*)[\"']");

  private final WordBestand file;
  private final String main;
  private final XmlText xml;
  private final Taal taal;
  private final Nummerreeks ids = new Nummerreeks();
  private final Opmerkingen comments;
  private final Alineavorm vorm;
  private final List<XmlElement> paragraphs;
  private final Map<XmlElement, Alineabeeld> seen = new LinkedHashMap<>();
  private final Map<XmlElement, Alineabewerking> changed = new LinkedHashMap<>();
  private final Map<XmlElement, List<Nieuw>> added = new LinkedHashMap<>();

  /**
   * Opens a document that was read before.
   *
   * @throws NietTeBewerken when nothing can be written into it
   */
  public WordBewerking(byte[] docx) {
    file = new WordBestand(docx);
    main =
        file.text("_rels/.rels")
            .flatMap(WordBewerking::target)
            .flatMap(file::name)
            .orElseThrow(this::odd);
    xml = XmlText.of(file.text(main).orElseThrow(this::odd));
    taal = new Taal(xml);
    ids.take(xml.text);
    comments = new Opmerkingen(file, main, taal);
    comments.take(xml.text);
    vorm = new Alineavorm(taal, ids);
    paragraphs = xml.root.all().filter(element -> element.local().equals("p")).toList();
  }

  private NietTeBewerken odd() {
    return new NietTeBewerken(
        "De opbouw van dit Word-bestand is ongewoon. Open het in Word, sla het opnieuw op als .docx en probeer het nog eens.");
  }

  private static Optional<String> target(String relations) {
    Matcher relation = MAIN.matcher(relations);
    if (!relation.find()) {
      return Optional.empty();
    }
    Matcher target = TARGET.matcher(relation.group());
    return target.find() ? Optional.of(target.group(1)) : Optional.empty();
  }

  /** Gives the first paragraph that something was read from, as a whole. */
  public Optional<Plek> first(Herkomst herkomst) {
    return of(herkomst).stream().findFirst().map(beeld -> new Plek(beeld, 0, -1));
  }

  /** Gives the last paragraph that something was read from, as a whole. */
  public Optional<Plek> last(Herkomst herkomst) {
    List<Alineabeeld> beelden = of(herkomst);
    return beelden.isEmpty()
        ? Optional.empty()
        : Optional.of(new Plek(beelden.get(beelden.size() - 1), 0, -1));
  }

  /** Gives paragraphs; for one in a text box, where no comment can be, the one that holds it. */
  private List<Alineabeeld> of(Herkomst herkomst) {
    return paragraphs
        .subList(
            Math.min(herkomst.van(), paragraphs.size()),
            Math.min(herkomst.tot(), paragraphs.size()))
        .stream()
        .map(WordBewerking::outermost)
        .distinct()
        .map(p -> seen.computeIfAbsent(p, key -> new Alineabeeld(xml, key)))
        .toList();
  }

  private static XmlElement outermost(XmlElement p) {
    XmlElement outermost = p;
    for (XmlElement above = p.parent; above != null; above = above.parent) {
      outermost = above.local().equals("p") ? above : outermost;
    }
    return outermost;
  }

  /**
   * Finds words of a text in the paragraphs that it was read from.
   *
   * @param van first character of the words in the text
   * @param tot one past the last
   * @return the words; the whole paragraph when they are not there as they were read
   */
  public Optional<Plek> find(Herkomst herkomst, String tekst, int van, int tot) {
    List<Alineabeeld> beelden = of(herkomst);
    StringBuilder all = new StringBuilder();
    beelden.forEach(beeld -> all.append(beeld.letters));
    int text = all.lastIndexOf(Letters.of(tekst));
    String quote = Letters.of(tekst, van, tot);
    int at = text >= 0 ? text + Letters.of(tekst, 0, van).length() : all.indexOf(quote);
    if (at < 0 || quote.isEmpty()) {
      return first(herkomst);
    }
    for (Alineabeeld beeld : beelden) {
      int length = beeld.letters.length();
      if (at < length) {
        return Optional.of(new Plek(beeld, at, Math.min(at + quote.length(), length) - 1));
      }
      at -= length;
    }
    return first(herkomst);
  }

  /** Puts a comment at words, or at a whole paragraph. */
  public void comment(Plek plek, List<String> lines) {
    Alineabewerking edit = edit(plek);
    XmlElement p = plek.alinea().element;
    Snijplaats cut = new Snijplaats(xml, plek.alinea());
    int from = plek.isGevonden() ? cut.before(plek.eerste()) : p.inner;
    int to = plek.isToEnd() ? p.innerEnd : cut.after(plek.laatste());
    int id = comments.add(lines);
    edit.insert(from, Alineabewerking.Soort.BEGIN, begin(id));
    edit.insert(to, Alineabewerking.Soort.EINDE, end(id));
  }

  private String begin(int id) {
    return taal.empty("commentRangeStart", id(id));
  }

  private String end(int id) {
    return taal.empty("commentRangeEnd", id(id))
        + taal.wrap("r", "", taal.empty("commentReference", id(id)));
  }

  private String id(int id) {
    return " " + taal.prefix + "id=\"" + id + "\"";
  }

  private Alineabewerking edit(Plek plek) {
    return edit(plek.alinea().element);
  }

  private Alineabewerking edit(XmlElement paragraph) {
    return changed.computeIfAbsent(paragraph, p -> new Alineabewerking(xml, taal, ids, p));
  }

  /**
   * Replaces words by a text, both as tracked changes.
   *
   * @return false, and nothing is done, when the words are not plain text
   */
  public boolean replace(Plek plek, String text) {
    if (!delete(plek)) {
      return false;
    }
    Snijplaats cut = new Snijplaats(xml, plek.alinea());
    insert(plek, cut.after(plek.laatste()), vorm.type(cut.run(plek.laatste())), text);
    return true;
  }

  private boolean delete(Plek plek) {
    Snijplaats cut = new Snijplaats(xml, plek.alinea());
    if (!plek.isGevonden() || !cut.isPlain(plek.eerste(), plek.laatste())) {
      return false;
    }
    int from = cut.before(plek.eerste());
    int to = cut.after(plek.laatste());
    Alineabewerking edit = edit(plek);
    if (edit.isDeleted(from, to)) {
      return false;
    }
    edit.delete(from, to);
    return true;
  }

  /**
   * Deletes a whole paragraph as a tracked change.
   *
   * @return false, and nothing is done, when it holds more than plain text
   */
  public boolean deleteParagraph(Plek plek) {
    Snijplaats cut = new Snijplaats(xml, plek.alinea());
    List<XmlElement> runs =
        plek.alinea().element.children.stream().filter(c -> c.local().equals("r")).toList();
    if (runs.isEmpty() || !cut.isPlain() || !isFollowedByAlike(plek)) {
      return false;
    }
    int from = runs.get(0).inner;
    int to = runs.get(runs.size() - 1).innerEnd;
    Alineabewerking edit = edit(plek);
    if (edit.isDeleted(from, to) || !edit.changeMark("del")) {
      return false;
    }
    edit.delete(from, to);
    return true;
  }

  /** When the end of a paragraph goes, LibreOffice gives its form to the next one. */
  private boolean isFollowedByAlike(Plek plek) {
    XmlElement p = plek.alinea().element;
    List<XmlElement> siblings = p.parent.children;
    int next = siblings.indexOf(p) + 1;
    return next < siblings.size()
        && siblings.get(next).local().equals("p")
        && properties(siblings.get(next)).equals(properties(p));
  }

  /** Adds a text at the end of a paragraph, as a tracked change. */
  public void append(Plek plek, String text) {
    insert(plek, plek.alinea().element.innerEnd, vorm.type(plek.alinea()), " " + text);
  }

  private void insert(Plek plek, int at, String type, String text) {
    String run = taal.run(type, text);
    edit(plek)
        .insert(at, Alineabewerking.Soort.TEKST, taal.wrap("ins", taal.change(ids.next()), run));
  }

  /**
   * Adds a paragraph after another, as a tracked change.
   *
   * @param na the paragraph; when it stands in a table, the new one comes after the table
   * @param as the paragraph that the new one looks like
   * @param numbered whether it takes the next automatic number, if the other has one
   * @param lines of a comment at the new paragraph; empty for none
   */
  public void addParagraph(Plek na, Plek as, boolean numbered, String text, List<String> lines) {
    String begin = "";
    String end = "";
    if (!lines.isEmpty()) {
      int id = comments.add(lines);
      begin = begin(id);
      end = end(id);
    }
    String content = begin + taal.run(vorm.type(as.alinea()), text) + end;
    added
        .computeIfAbsent(block(na.alinea().element), block -> new ArrayList<>())
        .add(new Nieuw(as.alinea(), numbered, content));
  }

  /** Gives the block after which a new paragraph can stand: not within a table. */
  private static XmlElement block(XmlElement p) {
    XmlElement block = p;
    for (XmlElement above = p.parent; above != null; above = above.parent) {
      block = above.local().equals("tbl") ? above : block;
    }
    return block;
  }

  /** Tells whether a paragraph stands in a table. */
  public boolean isInTable(Plek plek) {
    return block(plek.alinea().element) != plek.alinea().element;
  }

  /** Tells whether the letters of a text stand at the start of a paragraph: a typed number. */
  public boolean startsWith(Plek plek, String text) {
    return plek.alinea().letters.startsWith(Letters.of(text));
  }

  /** Tells whether a tab stands in a paragraph, such as between a typed number and the text. */
  public boolean hasTab(Plek plek) {
    return plek.alinea().element.children.stream()
        .filter(child -> child.local().equals("r"))
        .anyMatch(run -> run.child("tab").isPresent());
  }

  /** Tells whether two paragraphs have the same properties. */
  public boolean isAlike(Plek one, Plek other) {
    return properties(one.alinea().element).equals(properties(other.alinea().element));
  }

  private String properties(XmlElement p) {
    return p.child("pPr").map(xml::raw).orElse("");
  }

  /** Gives the document with all that was written into it. */
  public byte[] bytes() {
    NavigableMap<Integer, String> after = new TreeMap<>();
    added.forEach((block, nieuw) -> after.put(block.end, paragraphs(block, nieuw)));
    StringBuilder out = new StringBuilder(xml.text.length() * 2);
    int at = 0;
    for (XmlElement p : inOrder(changed.keySet())) {
      at = copy(at, p.start, after, out);
      out.append(changed.get(p).write());
      at = p.end;
    }
    copy(at, xml.text.length(), after, out);
    file.put(main, out.toString());
    comments.write();
    return file.bytes();
  }

  private static List<XmlElement> inOrder(Collection<XmlElement> elements) {
    return elements.stream().sorted(Comparator.comparingInt(element -> element.start)).toList();
  }

  /** Copies the text up to an offset, with the new paragraphs that come in between. */
  private int copy(int from, int to, NavigableMap<Integer, String> after, StringBuilder out) {
    int at = from;
    for (Map.Entry<Integer, String> block : after.subMap(from, true, to, true).entrySet()) {
      out.append(xml.text, at, block.getKey()).append(block.getValue());
      at = block.getKey();
    }
    out.append(xml.text, at, to);
    return to;
  }

  /** Writes the new paragraphs after a block. */
  private String paragraphs(XmlElement block, List<Nieuw> nieuw) {
    boolean cut = canBeCutOff(block) && edit(block).changeMark("ins");
    int last = nieuw.size() - 1;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i <= last; i++) {
      out.append(cut && i == last ? vorm.cutOff(nieuw.get(i), block) : vorm.inserted(nieuw.get(i)));
    }
    return out.toString();
  }

  /** The end of a section, or one of which the form was changed, stays where it is. */
  private static boolean canBeCutOff(XmlElement block) {
    Optional<XmlElement> properties = block.child("pPr");
    return block.local().equals("p")
        && properties.flatMap(p -> p.child("sectPr")).isEmpty()
        && properties.flatMap(p -> p.child("pPrChange")).isEmpty();
  }
}

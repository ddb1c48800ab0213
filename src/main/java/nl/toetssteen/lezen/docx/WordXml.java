package nl.toetssteen.lezen.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.toetssteen.lezen.bron.Deadline;

/**
 * Walks the elements of one part, forwards only.
 *
 * <p>Remember the {@link #depth()} of an element and call {@link #nextChild} with it until that
 * gives false; what is not entered is skipped.
 *
 * <p>Elements of WordprocessingML, transitional or strict, go by their local name, as do those of
 * markup compatibility and mathematics, which share no names with it where they meet.
 */
final class WordXml implements AutoCloseable {
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final int BYTE_ORDER_MARK = 3;
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final XMLStreamReader reader;
  private final int deepest;
  private final Deadline deadline;
  private int depth;

  /**
   * Starts before the root of a part; closes the stream in the end.
   *
   * @param in stream that can go back to a mark
   * @param deepest deepest nesting of elements
   * @param deadline checked at every element
   */
  WordXml(InputStream in, int deepest, Deadline deadline) {
    this.in = in;
    this.deepest = deepest;
    this.deadline = deadline;
    try {
      reader = factory().createXMLStreamReader(new InputStreamReader(in, charset(in)));
    } catch (XMLStreamException | IOException e) {
      throw WordTrouble.damaged(e);
    }
  }

  /**
   * Parts are in UTF-8, or in UTF-16 with a byte order mark. The decoder of the JDK is faster than
   * that of its parser, which moreover reports a wrong byte on the console.
   */
  private static Charset charset(InputStream in) throws IOException {
    in.mark(BYTE_ORDER_MARK);
    byte[] start = in.readNBytes(BYTE_ORDER_MARK);
    if (Arrays.equals(start, UTF_8_MARK)) {
      return StandardCharsets.UTF_8;
    }
    in.reset();
    boolean wide = start.length > 1 && (start[0] & start[1]) == (byte) 0xFE;
    return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  /** The factory of the JDK itself, so that no library on the class path decides what is safe. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Gives the nesting of the current element: 1 for the root, 0 before and after it. */
  int depth() {
    return depth;
  }

  /** Goes to the next child of the element with that depth; false at its end. */
  boolean nextChild(int parent) {
    while (nextDescendant(parent)) {
      if (depth == parent + 1) {
        return true;
      }
    }
    return false;
  }

  /** Goes to the next element anywhere in the element with that depth; false at its end. */
  boolean nextDescendant(int ancestor) {
    while (true) {
      switch (advance()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth < ancestor) {
            return false;
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {}
      }
    }
  }

  private int advance() {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        enter();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.DTD) {
        throw WordTrouble.declaresEntities();
      }
      return event;
    } catch (XMLStreamException e) {
      throw WordTrouble.damaged(e);
    }
  }

  private void enter() {
    deadline.check();
    depth++;
    if (depth > deepest) {
      throw WordTrouble.tooDeep(deepest);
    }
  }

  /** Gives the name of the current element; empty for vocabularies that hold no text for us. */
  String name() {
    String space = reader.getNamespaceURI();
    if (TRANSITIONAL.equals(space) || STRICT.equals(space) || COMPATIBILITY.equals(space)) {
      return reader.getLocalName();
    }
    return space != null && space.endsWith("/math") ? reader.getLocalName() : "";
  }

  /** Gives the name of the current element without regard to its vocabulary. */
  String localName() {
    return reader.getLocalName();
  }

  /** Gives an attribute of the current element in any vocabulary; null when it is not there. */
  String attribute(String name) {
    return reader.getAttributeValue(null, name);
  }

  /** Gives the attribute {@code val}; null when it is not there. */
  String value() {
    return attribute("val");
  }

  /** Tells whether the current element, an on/off property, is on. */
  boolean on() {
    String value = value();
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** Appends the text of the current element to a line and gives the number of visible marks. */
  int appendTo(LineText line) {
    int outer = depth;
    int marks = 0;
    while (depth >= outer) {
      int event = advance();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        marks +=
            line.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
    return marks;
  }

  @Override
  public void close() {
    try {
      reader.close();
      in.close();
    } catch (XMLStreamException | IOException e) {
      throw WordTrouble.damaged(e);
    }
  }
}

package nl.toetssteen.lezen.pakket;

import com.ctc.wstx.stax.WstxInputFactory;
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
import nl.toetssteen.lezen.opmaak.LineText;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Walks the elements of one part, forwards only.
 *
 * <p>Remember the {@link #depth()} of an element and call {@link #nextChild} with it until that
 * gives false; what is not entered is skipped.
 */
public class XmlPart implements AutoCloseable {
  private static final int BYTE_ORDER_MARK = 3;
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader reader;
  private final int deepest;
  private final Deadline deadline;
  private final PackageTrouble trouble;
  private int depth;
  private int paragraphs;

  /**
   * Starts before the root of a part; closes the stream in the end.
   *
   * @param in stream that can go back to a mark
   * @param deepest deepest nesting of elements
   * @param deadline checked at every element
   * @param trouble words what is wrong with the part
   */
  public XmlPart(InputStream in, int deepest, Deadline deadline, PackageTrouble trouble) {
    this.in = in;
    this.deepest = deepest;
    this.deadline = deadline;
    this.trouble = trouble;
    try {
      reader = FACTORY.createXMLStreamReader(new InputStreamReader(in, charset(in)));
    } catch (XMLStreamException | IOException e) {
      throw trouble.damaged(e);
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

  /**
   * Names the parser, so that what else is on the class path does not decide what is safe. It does
   * not put off reading text, for what is wrong there would then come up anywhere.
   */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return factory;
  }

  /** Gives the nesting of the current element: 1 for the root, 0 before and after it. */
  public final int depth() {
    return depth;
  }

  /** Gives the number of elements called {@code p} so far, entered or skipped. */
  public final int paragraphs() {
    return paragraphs;
  }

  /** Goes to the next child of the element with that depth; false at its end. */
  public final boolean nextChild(int parent) {
    while (nextDescendant(parent)) {
      if (depth == parent + 1) {
        return true;
      }
    }
    return false;
  }

  /** Goes to the next element anywhere in the element with that depth; false at its end. */
  public final boolean nextDescendant(int ancestor) {
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
        throw trouble.declaresEntities();
      }
      return event;
    } catch (XMLStreamException e) {
      throw trouble.damaged(e);
    }
  }

  private void enter() {
    deadline.check();
    depth++;
    if (reader.getLocalName().equals("p")) {
      paragraphs++;
    }
    if (depth > deepest) {
      throw trouble.tooDeep(deepest);
    }
  }

  /** Gives the name of the vocabulary of the current element; null for none. */
  protected final String space() {
    return reader.getNamespaceURI();
  }

  /**
   * Goes to the next piece of the element with that depth: a child, or text of its own; false at
   * its end. Text is at the depth of the element itself.
   */
  public final boolean nextPiece(int parent) {
    while (true) {
      int event = advance();
      if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
        return true;
      }
      if (depth == parent && isText(event)) {
        return true;
      }
      if (event == XMLStreamConstants.END_DOCUMENT
          || (event == XMLStreamConstants.END_ELEMENT && depth < parent)) {
        return false;
      }
    }
  }

  /** Tells whether the current piece is text. */
  public final boolean isText() {
    return isText(reader.getEventType());
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** Appends the current piece, which is text, and gives the number of visible marks. */
  public final int appendPiece(LineText line) {
    return line.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  /** Gives the name of the current element without regard to its vocabulary. */
  public final String localName() {
    return reader.getLocalName();
  }

  /** Gives an attribute of the current element in any vocabulary; null when it is not there. */
  public final String attribute(String name) {
    return reader.getAttributeValue(null, name);
  }

  /** Appends the text of the current element to a line and gives the number of visible marks. */
  public final int appendTo(LineText line) {
    int outer = depth;
    int marks = 0;
    while (depth >= outer) {
      int event = advance();
      if (isText(event)) {
        marks += appendPiece(line);
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
      throw trouble.damaged(e);
    }
  }
}

package org.qoltanba.validation.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.qoltanba.validation.pdf.PdfValue.Array;
import org.qoltanba.validation.pdf.PdfValue.Dictionary;
import org.qoltanba.validation.pdf.PdfValue.Name;
import org.qoltanba.validation.pdf.PdfValue.Stream;

/** The data of the streams that hold structure: plain or deflated (ISO 32000-1, 7.4.4). */
final class Inflate {

  private static final int LARGEST = 32 * 1024 * 1024;
  private static final int FIRST_PNG_PREDICTOR = 10;

  private Inflate() {}

  static byte[] data(byte[] file, Stream stream) throws PdfBroken {
    PdfValue filter = only(stream.dictionary().get("Filter"));
    PdfValue parameters = only(stream.dictionary().get("DecodeParms"));
    if (filter.equals(PdfValue.NOTHING)) {
      return Arrays.copyOfRange(file, stream.start(), stream.start() + stream.length());
    }
    if (!filter.equals(new Name("FlateDecode"))) {
      throw new PdfBroken("pdf-filter", stream.start());
    }
    byte[] inflated = inflated(file, stream);
    return parameters instanceof Dictionary predictor
        ? predicted(inflated, predictor, stream)
        : inflated;
  }

  private static PdfValue only(PdfValue value) {
    return value instanceof Array array && array.values().size() == 1
        ? array.values().get(0)
        : value;
  }

  private static byte[] inflated(byte[] file, Stream stream) throws PdfBroken {
    var inflater = new Inflater();
    try {
      inflater.setInput(file, stream.start(), stream.length());
      var out = new ByteArrayOutputStream(4 * stream.length());
      var buffer = new byte[8192];
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        out.write(buffer, 0, read);
        if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())
            || out.size() > LARGEST) {
          throw new PdfBroken("pdf-stream-data", stream.start());
        }
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new PdfBroken("pdf-stream-data", stream.start());
    } finally {
      inflater.end();
    }
  }

  private static byte[] predicted(byte[] data, Dictionary parameters, Stream stream)
      throws PdfBroken {
    long predictor = parameters.whole("Predictor", 1);
    long columns = parameters.whole("Columns", 1);
    if (predictor == 1) {
      return data;
    }
    boolean bytes =
        parameters.whole("Colors", 1) == 1 && parameters.whole("BitsPerComponent", 8) == 8;
    if (predictor < FIRST_PNG_PREDICTOR || !bytes || columns < 1 || columns > data.length) {
      throw new PdfBroken("pdf-filter", stream.start());
    }
    return rows(data, (int) columns);
  }

  /** Undoes PNG's filters (RFC 2083, 6) for one byte a pixel. */
  private static byte[] rows(byte[] data, int columns) {
    int count = data.length / (columns + 1);
    var out = new byte[count * columns];
    for (int row = 0; row < count; row++) {
      int from = row * (columns + 1);
      for (int i = 0; i < columns; i++) {
        int to = row * columns + i;
        int left = i > 0 ? out[to - 1] & 0xff : 0;
        int up = row > 0 ? out[to - columns] & 0xff : 0;
        int corner = i > 0 && row > 0 ? out[to - columns - 1] & 0xff : 0;
        out[to] = (byte) (data[from + 1 + i] + guess(data[from], left, up, corner));
      }
    }
    return out;
  }

  private static int guess(int filter, int left, int up, int corner) {
    return switch (filter) {
      case 1 -> left;
      case 2 -> up;
      case 3 -> (left + up) / 2;
      case 4 -> paeth(left, up, corner);
      default -> 0;
    };
  }

  private static int paeth(int left, int up, int corner) {
    int toLeft = Math.abs(up - corner);
    int toUp = Math.abs(left - corner);
    int toCorner = Math.abs(left + up - 2 * corner);
    return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
  }
}

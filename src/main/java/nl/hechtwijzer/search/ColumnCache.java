package nl.hechtwijzer.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.springframework.stereotype.Component;

/** Keeps the columns of every segment for as long as the index keeps the segment. */
@Component
class ColumnCache {

  private final Map<IndexReader.CacheKey, SegmentColumns> columns = new ConcurrentHashMap<>();

  /** The columns of a segment, read when first asked for. */
  SegmentColumns columns(LeafReader segment) throws IOException {
    IndexReader.CacheHelper cache = segment.getCoreCacheHelper();
    if (cache == null) {
      return new SegmentColumns(segment);
    }
    SegmentColumns known = columns.get(cache.getKey());
    if (known != null) {
      return known;
    }
    SegmentColumns read = new SegmentColumns(segment);
    if (columns.putIfAbsent(cache.getKey(), read) == null) {
      cache.addClosedListener(columns::remove);
    }
    return read;
  }
}

package nl.hechtwijzer.search.index;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/**
 * What an index is called in a search cluster that others use too: behind two aliases, so that
 * another index can take its place while it is written and read.
 */
record OpenSearchIndexNames(String prefix) implements IndexLayoutStrategy {

  @Override
  public String createInitialElasticsearchIndexName(String index) {
    return prefix + index + "-000001";
  }

  @Override
  public String createWriteAlias(String index) {
    return prefix + index + "-write";
  }

  @Override
  public String createReadAlias(String index) {
    return prefix + index + "-read";
  }
}

package org.paodao.testing.wrong.document;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Needs a database to read a document. */
abstract class Reader {
    abstract JdbcClient database();
}

-- Items are rows of a few KB, so they live in a rowid table: in a WITHOUT ROWID table such rows would spill out of its index pages.
CREATE TABLE items (
    key  TEXT    NOT NULL UNIQUE,
    body BLOB    NOT NULL,
    etag INTEGER NOT NULL
);

-- TEXT compares by its UTF-8 bytes (BINARY), which is code point order.
CREATE TABLE item_index (
    name    TEXT NOT NULL,
    value   TEXT NOT NULL,
    key     TEXT NOT NULL,
    payload BLOB,
    PRIMARY KEY (name, value, key)
) WITHOUT ROWID;

CREATE INDEX item_index_by_key ON item_index (key);

-- One counter for the whole database: an eTag is never used twice, not even for a key that was deleted in between.
CREATE TABLE etag_sequence (
    last INTEGER NOT NULL
);

INSERT INTO etag_sequence (last) VALUES (0);

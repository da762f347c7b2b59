-- The least tables a checkout needs: the same rows the shop writes, without what only pages read. Keys and the indexes
-- that a shop could not do without; no triggers.
DROP SCHEMA IF EXISTS least CASCADE;
CREATE SCHEMA least;
CREATE TABLE least.carts (id int PRIMARY KEY, token_hash text NOT NULL UNIQUE, state text NOT NULL, version int NOT NULL);
CREATE TABLE least.cart_lines (id uuid PRIMARY KEY, cart_id int NOT NULL, variant_id int NOT NULL, quantity int NOT NULL);
CREATE INDEX ON least.cart_lines (cart_id);
CREATE TABLE least.prices (variant_id int NOT NULL, valid_from timestamptz NOT NULL, amount_cents int NOT NULL, PRIMARY KEY (variant_id, valid_from));
CREATE TABLE least.stock_levels (variant_id int PRIMARY KEY, on_hand int NOT NULL, held int NOT NULL CHECK (held >= 0));
CREATE TABLE least.orders (id uuid PRIMARY KEY, number text NOT NULL UNIQUE, cart_id int NOT NULL, status text NOT NULL,
  email text NOT NULL, name text NOT NULL, address jsonb NOT NULL, total_cents int NOT NULL, request_hash text NOT NULL,
  placed_at timestamptz NOT NULL, expires_at timestamptz NOT NULL);
CREATE INDEX ON least.orders (expires_at) WHERE status = 'awaiting_payment';
CREATE TABLE least.order_lines (id uuid PRIMARY KEY, order_id uuid NOT NULL REFERENCES least.orders, variant_id int NOT NULL,
  quantity int NOT NULL, unit_price_cents int NOT NULL, name jsonb NOT NULL);
CREATE INDEX ON least.order_lines (order_id);
CREATE TABLE least.fulfillments (id uuid PRIMARY KEY, order_id uuid NOT NULL REFERENCES least.orders, method text NOT NULL);
CREATE INDEX ON least.fulfillments (order_id);
CREATE TABLE least.holds (id uuid PRIMARY KEY, order_id uuid NOT NULL REFERENCES least.orders, variant_id int NOT NULL, quantity int NOT NULL, state text NOT NULL);
CREATE INDEX ON least.holds (order_id);
CREATE TABLE least.events (id uuid PRIMARY KEY, order_id uuid NOT NULL REFERENCES least.orders, type text NOT NULL, data jsonb NOT NULL, at timestamptz NOT NULL);
CREATE INDEX ON least.events (order_id);
CREATE TABLE least.outbox (id uuid PRIMARY KEY, topic text NOT NULL, payload jsonb NOT NULL, created_at timestamptz NOT NULL);
CREATE TABLE least.payments (id uuid PRIMARY KEY, order_id uuid NOT NULL REFERENCES least.orders, status text NOT NULL, amount_cents int NOT NULL, idempotency_key text NOT NULL UNIQUE);
CREATE INDEX ON least.payments (order_id);
CREATE TABLE least.idempotency_keys (scope text NOT NULL, key text NOT NULL, request_hash text NOT NULL, response jsonb, PRIMARY KEY (scope, key));

INSERT INTO least.carts SELECT n, md5(n::text), 'active', 1 FROM generate_series(1, 100000) n;
INSERT INTO least.cart_lines
  SELECT gen_random_uuid(), n, 1 + (random() * 99999)::int, 1 FROM generate_series(1, 100000) n, generate_series(1, 2);
INSERT INTO least.prices SELECT n, now() - interval '1 day' * d, 1450 FROM generate_series(1, 100000) n, generate_series(1, 2) d;
INSERT INTO least.stock_levels SELECT n, 1000000, 0 FROM generate_series(1, 100000) n;
ANALYZE least.carts, least.cart_lines, least.prices, least.stock_levels;

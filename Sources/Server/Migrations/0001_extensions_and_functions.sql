-- Extensions that need a superuser may be made beforehand by an administrator; then these lines do nothing.
CREATE EXTENSION IF NOT EXISTS postgis;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

CREATE FUNCTION singr_uuidv7() RETURNS uuid
LANGUAGE sql VOLATILE PARALLEL SAFE
RETURN encode(
    set_bit(
        set_bit(
            overlay(
                uuid_send(gen_random_uuid())
                PLACING substring(int8send(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3)
                FROM 1 FOR 6),
            52, 1),
        53, 1),
    'hex')::uuid;

COMMENT ON FUNCTION singr_uuidv7() IS
    'A UUID version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, the rest random.';

CREATE FUNCTION singr_touch_updated_at() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END
$$;

COMMENT ON FUNCTION singr_touch_updated_at() IS
    'BEFORE UPDATE trigger; attached table by table, only where the column exists.';

CREATE FUNCTION singr_fold(value text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    folded text := translate(value, '''’‘ʼʻʹ`´′＇™®©', '');
BEGIN
    -- Text of ASCII alone, nearly every row, needs none of the Unicode steps.
    IF octet_length(folded) = char_length(folded) THEN
        folded := lower(folded);
    ELSE
        folded := lower(normalize(folded, NFKC) COLLATE "und-x-icu");
        folded := translate(folded, 'øłđħŧıςð', 'oldhtiσd');
        folded := replace(replace(replace(replace(folded, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');
        folded := normalize(
            regexp_replace(
                normalize(folded, NFD),
                '[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670'
                    '\u00AD\u200B-\u200D\u2060\uFE00-\uFE0F\uFEFF]',
                '', 'g'),
            NFC);
    END IF;
    IF strpos(folded, '$') > 0 THEN
        folded := regexp_replace(
            folded, '\$(?=\$*[[:alpha:]])|(?<=[[:alpha:]]\$*)\$' COLLATE "und-x-icu", 's', 'g');
    END IF;
    IF strpos(folded, '!') > 0 THEN
        folded := regexp_replace(
            folded, '(?<=[[:alpha:]])!(?=[[:alpha:]])' COLLATE "und-x-icu", 'i', 'g');
    END IF;
    RETURN folded;
END
$$;

COMMENT ON FUNCTION singr_fold(text) IS
    'NFKC, case folded, accents stripped (kana voicing marks stay), apostrophes dropped; "$" beside a letter '
    'reads s and "!" between letters reads i, as performers write them (Ke$ha, P!nk). Punctuation stays.';

CREATE FUNCTION singr_normalize(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN btrim(left(regexp_replace(
    singr_fold(value),
    -- What is no letter, digit or dependent vowel sign of a living script separates words.
    '[^[:alnum:]\u0900-\u0963\u0966-\u0DF3\u0E31-\u0E3A\u0E47-\u0E4E\u0EB1-\u0ECD\u0F3E-\u0F84\u0F86-\u0FBC'
        '\u102B-\u103E\u1056-\u109D\u135D-\u135F\u1712-\u1753\u17B4-\u17D3\u180B-\u180D\u3099\u309A]+'
        COLLATE "und-x-icu",
    ' ', 'g'), 255));

COMMENT ON FUNCTION singr_normalize(text) IS
    'The one normal form of names and songs: singr_fold, then every other character than letters and digits '
    '(of any script) to a space, spaces collapsed. Empty when nothing is left; cut at 255 code points, as '
    'normalization may make many of one and index entries have a limit.';

CREATE FUNCTION singr_joined_words(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE
    WHEN value ~ '\S[^[:alnum:][:space:]]+\S' COLLATE "und-x-icu" THEN (
        SELECT coalesce(string_agg(replace(normal, ' ', ''), ' ' ORDER BY place), '')
        FROM regexp_split_to_table(singr_fold(value), '\s+') WITH ORDINALITY AS part (word, place),
            LATERAL singr_normalize(part.word) AS normal
        WHERE strpos(normal, ' ') > 0)
    ELSE ''
END;

COMMENT ON FUNCTION singr_joined_words(text) IS
    'The words that punctuation splits, in one piece: "AC/DC - T.N.T." gives "acdc tnt". Searched beside the '
    'normal form so that both spellings meet.';

/// The steps of ``SlidingWindow`` that must not be interleaved, for Redis. A counter is kept as the text
/// `start current previous` and expires when it counts nothing any more.
enum RateLimitScripts {
    /// Takes one from each counter, from all or from none.
    ///
    /// Arguments: the time in microseconds, or nothing for that of Redis; then limit and window of each counter, the
    /// window in microseconds. Reply: the number of the counter that has nothing left or 0, the time, and start,
    /// current and previous of that counter or else of each.
    ///
    /// Products go past the 53 bits in which Lua's numbers are exact, so they are compared in two parts.
    static let take = RedisScript(
        "take from rate limits",
        """
        local now = tonumber(ARGV[1])
        if not now then
            local time = redis.call('TIME')
            now = time[1] * 1000000 + time[2]
        end

        local function product(a, b)
            local low = a * (b % 1048576)
            local carry = math.floor(low / 1048576)
            return a * math.floor(b / 1048576) + carry, low - carry * 1048576
        end

        local function load(key)
            local text = redis.call('GET', key) or ''
            local start, current, previous = string.match(text, '^(%d+) (%d+) (%d+)$')
            if not start then return {now, 0, 0} end
            return {tonumber(start), tonumber(current), tonumber(previous)}
        end

        local function advance(counter, window)
            local passed = math.floor(math.max(0, now - counter[1]) / window)
            if passed > 0 then
                counter[3] = passed == 1 and counter[2] or 0
                counter[2] = 0
                counter[1] = counter[1] + passed * window
            end
            if counter[2] == 0 and counter[3] == 0 then counter[1] = now end
        end

        local function take(counter, limit, window)
            advance(counter, window)
            local left = limit - 1 - counter[2]
            if left < 0 then return false end
            local rest = window - math.min(window, math.max(0, now - counter[1]))
            local high, low = product(counter[3], rest)
            local highest, lowest = product(left, window)
            if high > highest or (high == highest and low > lowest) then return false end
            counter[2] = counter[2] + 1
            return true
        end

        local counters, reply = {}, {0, now}
        for index, key in ipairs(KEYS) do
            local counter = counters[key] or load(key)
            counters[key] = counter
            if not take(counter, tonumber(ARGV[2 * index]), tonumber(ARGV[2 * index + 1])) then
                return {index, now, counter[1], counter[2], counter[3]}
            end
            for part = 1, 3 do reply[#reply + 1] = counter[part] end
        end
        for index, key in ipairs(KEYS) do
            local counter = counters[key]
            local life = math.ceil((counter[1] + 2 * tonumber(ARGV[2 * index + 1]) - now) / 1000)
            local text = string.format('%.0f %.0f %.0f', counter[1], counter[2], counter[3])
            redis.call('SET', key, text, 'PX', string.format('%.0f', math.max(1, life)))
        end
        return reply
        """)

    /// Gives one back to each counter that holds any, to the newer window first.
    static let giveBack = RedisScript(
        "give back to rate limits",
        """
        for _, key in ipairs(KEYS) do
            local text = redis.call('GET', key) or ''
            local start, current, previous = string.match(text, '^(%d+) (%d+) (%d+)$')
            if start then
                current, previous = tonumber(current), tonumber(previous)
                if current > 0 then
                    current = current - 1
                elseif previous > 0 then
                    previous = previous - 1
                end
                redis.call('SET', key, string.format('%s %.0f %.0f', start, current, previous), 'KEEPTTL')
            end
        end
        return 0
        """)
}

-- Reads each prepared cart in turn; rows of the file: cart, token.
local rows, next_row = {}, 0

function init(args)
  for line in io.lines(args[1]) do
    local cart, token = line:match("(%S+) (%S+)")
    rows[#rows + 1] = wrk.format("GET", "/api/v1/carts/" .. cart, { ["x-cart-token"] = token })
  end
end

function request()
  next_row = next_row % #rows + 1
  return rows[next_row]
end

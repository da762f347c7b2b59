-- Adds a line to each prepared cart in turn; rows of the file: cart, token, variant.
local rows, next_row = {}, 0

function init(args)
  for line in io.lines(args[1]) do
    local cart, token, variant = line:match("(%S+) (%S+) (%S+)")
    rows[#rows + 1] = wrk.format("POST", "/api/v1/carts/" .. cart .. "/lines", {
      ["content-type"] = "application/json",
      ["x-cart-token"] = token,
    }, '{"variantId":"' .. variant .. '","quantity":1,"fulfillment":{"method":"ship"}}')
  end
end

function request()
  next_row = next_row % #rows + 1
  return rows[next_row]
end

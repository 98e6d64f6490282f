import { expect, test } from 'vitest'
import { isUserLora, userLoraId, userLoraPlace } from './user-loras.ts'

test('a user LoRA is found by its node id', () => {
  expect([0, 1, 11].map((place) => userLoraId(place))).toEqual([
    'lora_user_1',
    'lora_user_2',
    'lora_user_12',
  ])
  expect([0, 1, 11].map((place) => userLoraPlace(userLoraId(place)))).toEqual([0, 1, 11])
})

test('its node for the second pass alone has the same place', () => {
  expect(userLoraId(1, true)).toBe('lora_user_2_second')
  expect(userLoraPlace('lora_user_2_second')).toBe(1)
  expect(isUserLora('lora_user_2_second.strength_model')).toBe(true)
})

test('template nodes are not user LoRAs', () => {
  for (const node of ['lora_distill', 'lora_user_', 'lora_user_x', 'ckpt'])
    expect(userLoraPlace(node)).toBeNull()
  expect(isUserLora('lora_distill.lora_name')).toBe(false)
  expect(isUserLora('lora_user_1.lora_name')).toBe(true)
})

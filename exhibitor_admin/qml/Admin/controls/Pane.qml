// A white sheet on the ground, on which things of one kind lie.
import QtQuick
import Admin

Rectangle {
    color: Tokens.surface
    radius: Tokens.paneRadius
    border { width: 1; color: Tokens.hairline }
}

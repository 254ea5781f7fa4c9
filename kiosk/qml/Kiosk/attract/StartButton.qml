// Begins in one language, in that language's own words; cinnabar while it is the one on show.
import QtQuick
import Kiosk

Button {
    id: button

    required property string code
    readonly property var names: ({ vi: "Tiếng Việt", en: "English", ko: "한국어" })
    readonly property var starts: ({ vi: "Bắt đầu", en: "Start", ko: "시작하기" })

    name: names[code] + ": " + starts[code]
    implicitHeight: Math.max(13 * Theme.u, Theme.controlSize)
    implicitWidth: Math.max(26 * Theme.u, words.implicitWidth + 5.6 * Theme.u)

    Column {
        id: words

        x: 2.8 * Theme.u
        anchors.verticalCenter: parent.verticalCenter

        Words {
            text: button.names[button.code]
            style: "small"
            color: button.ink
            opacity: 0.92
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Words {
            text: button.starts[button.code]
            style: "title"
            line: 1.2
            color: button.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}

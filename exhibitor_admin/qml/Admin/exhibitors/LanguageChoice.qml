// In which languages an exhibitor can be spoken to: the one that is touched first comes first.
pragma ComponentBehavior: Bound
import QtQuick
import Admin

Column {
    id: choice

    // Codes with commas between.
    property string chosen
    property var codes: []

    signal picked(string languages)

    function toggle(code: string) {
        codes = codes.includes(code) ? codes.filter(other => other !== code) : [...codes, code];
        picked(codes.join(", "));
    }

    spacing: 4
    onChosenChanged: codes = chosen.split(", ").filter(code => code)

    Words {
        text: qsTr("They speak")
        style: "label"
        Accessible.ignored: true
    }
    Row {
        spacing: 8

        Repeater {
            model: [["vi", "Tiếng Việt"], ["en", "English"], ["ko", "한국어"]]

            Button {
                required property var modelData

                text: modelData[1]
                name: qsTr("They speak %1").arg(modelData[1])
                icon: on ? "check" : ""
                on: choice.codes.includes(modelData[0])
                onClicked: choice.toggle(modelData[0])
            }
        }
    }
}
